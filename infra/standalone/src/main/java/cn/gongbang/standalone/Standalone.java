package cn.gongbang.standalone;

import cn.gongbang.standalone.clock.SimulatedClock;
import cn.gongbang.standalone.clock.TimeTravel;
import cn.gongbang.standalone.embedded.EmbeddedParts;
import cn.gongbang.standalone.embedded.FreePort;
import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.web.server.PortInUseException;

/** A complete Gongbang in this JVM on a data folder. It exists only while everything in it answers. */
public final class Standalone implements AutoCloseable {

    /** All web servers of a JVM share it; left to chance, it is the deleted folder of one that has stopped. */
    private static final String TOMCAT_HOME = "catalina.home";

    private final Deque<AutoCloseable> opened;
    private final URI address;
    private final EmbeddedParts parts;

    private Standalone(Deque<AutoCloseable> opened, URI address, EmbeddedParts parts) {
        this.opened = opened;
        this.address = address;
        this.parts = parts;
    }

    /** Starts Gongbang without telling how it goes. */
    public static Standalone start(StandaloneOptions options) throws IOException {
        return start(options, GongbangSuite.complete(), StartProgress.SILENT);
    }

    /**
     * Starts a suite of applications and returns when each of them answers.
     *
     * @throws AlreadyRunningException when another run holds the data folder
     * @throws PortTakenException when the gateway's port is in use
     */
    public static Standalone start(StandaloneOptions options, Suite suite, StartProgress progress) throws IOException {
        LogFiles.keepOneLoggingSystem();
        DataFolder folder = new DataFolder(options.data());
        Deque<AutoCloseable> opened = new ArrayDeque<>();
        try {
            opened.push(folder.hold());
            LogFiles.openIn(folder.logs());
            System.setProperty(TOMCAT_HOME, folder.root().toString());
            URI address = options.addressAt(gatewayPort(options));
            folder.announce(new RunningInstance(ProcessHandle.current().pid(), address));
            EmbeddedParts parts = startEverything(options, suite, progress, folder, address, opened);
            return new Standalone(opened, address, parts);
        } catch (IOException | RuntimeException failure) {
            closeAll(opened, failure);
            throw failure;
        }
    }

    /** Where the gateway listens. */
    public URI address() {
        return address;
    }

    /** Where the broker listens that carries the events, on loopback: {@code host:port}. */
    public String kafka() {
        return parts.kafka().bootstrapServers();
    }

    /** The servers everything is kept in. */
    public EmbeddedParts parts() {
        return parts;
    }

    /** Stops everything in the reverse order; what was acknowledged is kept. */
    @Override
    public void close() throws IOException {
        IOException failure = new IOException("Not everything stopped cleanly");
        closeAll(opened, failure);
        if (failure.getSuppressed().length > 0) {
            throw failure;
        }
    }

    private static EmbeddedParts startEverything(
            StandaloneOptions options,
            Suite suite,
            StartProgress progress,
            DataFolder folder,
            URI address,
            Deque<AutoCloseable> opened)
            throws IOException {
        Instant from = options.clock();
        TimeTravel travel = from == null ? null : new TimeTravel(SimulatedClock.open(folder.clock(), from));
        folder.integritySigner();
        progress.reached("start.parts", folder.root());
        EmbeddedParts parts = EmbeddedParts.start(folder.parts(suite.databases()));
        opened.push(parts);
        parts.mongo().movedAside().ifPresent(aside -> progress.reached("start.views-moved", aside));
        progress.reached("start.parts-ready");
        Map<String, URI> addresses = new LinkedHashMap<>();
        for (ServiceSpec spec : suite.services()) {
            addresses.put(spec.name(), URI.create("http://127.0.0.1:" + FreePort.orAny(0)));
        }
        ServiceProperties properties = new ServiceProperties(parts, folder, address, addresses, new ClientSecrets());
        startServices(suite, properties, travel, progress, opened);
        opened.push(startGateway(options, suite.gateway(), properties, travel));
        Readiness.await(suite.gateway().name(), address);
        progress.reached("start.gateway-ready");
        return parts;
    }

    private static void startServices(
            Suite suite,
            ServiceProperties properties,
            @Nullable TimeTravel travel,
            StartProgress progress,
            Deque<AutoCloseable> opened)
            throws IOException {
        Map<ServiceSpec, Future<RunningService>> starting = new LinkedHashMap<>();
        try (ExecutorService starters =
                Executors.newFixedThreadPool(suite.services().size())) {
            for (ServiceSpec spec : suite.services()) {
                starting.put(spec, starters.submit(() -> startService(spec, properties, travel, progress)));
            }
        }
        IOException failure = null;
        for (Map.Entry<ServiceSpec, Future<RunningService>> entry : starting.entrySet()) {
            try {
                opened.push(entry.getValue().get());
            } catch (ExecutionException | InterruptedException notStarted) {
                Throwable cause = notStarted.getCause() == null ? notStarted : notStarted.getCause();
                failure = failure == null
                        ? new IOException(entry.getKey().name() + ": " + cause.getMessage(), cause)
                        : failure;
            }
        }
        if (failure != null) {
            throw failure;
        }
    }

    private static RunningService startService(
            ServiceSpec spec, ServiceProperties properties, @Nullable TimeTravel travel, StartProgress progress)
            throws IOException {
        URI address = properties.addresses().get(spec.name());
        if (address == null) {
            throw new IllegalStateException("No address for " + spec.name());
        }
        Map<String, String> listening = new LinkedHashMap<>(properties.of(spec));
        listening.put("server.address", address.getHost());
        listening.put("server.port", Integer.toString(address.getPort()));
        RunningService service = RunningService.service(spec, address, listening, travel);
        try {
            Readiness.await(spec.name(), address);
        } catch (IOException silent) {
            service.close();
            throw silent;
        }
        progress.reached("start.service-ready", spec.name());
        return service;
    }

    private static RunningService startGateway(
            StandaloneOptions options, ServiceSpec spec, ServiceProperties properties, @Nullable TimeTravel travel)
            throws IOException {
        Map<String, String> listening = new LinkedHashMap<>(properties.of(spec));
        listening.put("server.address", options.bind().getHostAddress());
        listening.put("server.port", Integer.toString(properties.gateway().getPort()));
        try {
            return RunningService.gateway(spec, properties.gateway(), listening, travel);
        } catch (RuntimeException failure) {
            if (causedByTakenPort(failure)) {
                throw new PortTakenException(properties.gateway().getPort());
            }
            throw failure;
        }
    }

    private static boolean causedByTakenPort(RuntimeException failure) {
        Throwable cause = failure;
        while (cause != null && !(cause instanceof PortInUseException)) {
            cause = cause.getCause();
        }
        return cause != null;
    }

    private static int gatewayPort(StandaloneOptions options) throws IOException {
        if (options.port() != 0 && !FreePort.isFree(options.bind(), options.port())) {
            throw new PortTakenException(options.port());
        }
        return FreePort.orAny(options.port());
    }

    private static void closeAll(Deque<AutoCloseable> opened, Exception failure) {
        while (!opened.isEmpty()) {
            try {
                opened.pop().close();
            } catch (Exception notStopped) {
                failure.addSuppressed(notStopped);
            }
        }
    }
}
