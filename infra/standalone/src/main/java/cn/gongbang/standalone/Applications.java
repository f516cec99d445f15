package cn.gongbang.standalone;

import cn.gongbang.standalone.clock.SimulatedClock;
import cn.gongbang.standalone.clock.TimeTravel;
import cn.gongbang.standalone.embedded.EmbeddedParts;
import cn.gongbang.standalone.embedded.FreePort;
import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.web.server.PortInUseException;

/**
 * The services of a suite and the gateway before them. Each must be told all addresses before it starts, so ports are
 * chosen first; where one was taken until it was to be used, all start again on others.
 */
final class Applications implements AutoCloseable {

    private static final int ATTEMPTS = 5;
    private static final Logger LOG = LoggerFactory.getLogger(Applications.class);

    private final Plan plan;
    private final URI gateway;
    private final Opened opened = new Opened();
    private final Map<String, URI> addresses = new LinkedHashMap<>();

    private Applications(Plan plan, URI gateway) {
        this.plan = plan;
        this.gateway = gateway;
    }

    /** What is started, on what, and where it keeps its files. */
    record Plan(
            StandaloneOptions options, Suite suite, EmbeddedParts parts, DataFolder folder, StartProgress progress) {}

    /**
     * Starts them and returns when each answers.
     *
     * @param gateway where the gateway is to listen; elsewhere when that port is taken and was not asked for
     * @throws PortTakenException when the port that was asked for is taken
     */
    static Applications start(Plan plan, URI gateway) throws IOException {
        URI address = gateway;
        for (int attempt = 1; ; attempt++) {
            try {
                return new Applications(plan, address).started();
            } catch (PortTakenException taken) {
                if (taken.port() == plan.options().port() || attempt == ATTEMPTS) {
                    throw taken;
                }
                LOG.warn("Port {} was taken before it could be used: starting again on others", taken.port());
                address = plan.options().addressAt(FreePort.orAny(plan.options().port()));
                plan.folder().announce(address);
            }
        }
    }

    /** Where the gateway listens. */
    URI gateway() {
        return gateway;
    }

    /** Where each service listens, by name. */
    Map<String, URI> services() {
        return Map.copyOf(addresses);
    }

    @Override
    public void close() throws IOException {
        opened.close();
    }

    private Applications started() throws IOException {
        try {
            startAll();
            return this;
        } catch (IOException | RuntimeException failure) {
            opened.closeAfter(failure);
            Integer taken = takenPort(failure);
            if (taken != null) {
                throw new PortTakenException(taken, failure);
            }
            throw failure;
        }
    }

    private void startAll() throws IOException {
        Instant from = plan.options().clock();
        TimeTravel travel = from == null
                ? null
                : new TimeTravel(SimulatedClock.open(plan.folder().clock(), from));
        for (ServiceSpec spec : plan.suite().services()) {
            addresses.put(spec.name(), URI.create("http://127.0.0.1:" + FreePort.orAny(0)));
        }
        ServiceProperties properties =
                new ServiceProperties(plan.parts(), plan.folder(), gateway, addresses, new ClientSecrets());
        startServices(properties, travel);
        opened.add(startGateway(properties, travel));
        Readiness.await(plan.suite().gateway().name(), gateway);
        plan.progress().reached("start.gateway-ready");
    }

    private void startServices(ServiceProperties properties, @Nullable TimeTravel travel) throws IOException {
        Map<ServiceSpec, Future<RunningService>> starting = new LinkedHashMap<>();
        try (ExecutorService starters =
                Executors.newFixedThreadPool(plan.suite().services().size())) {
            for (ServiceSpec spec : plan.suite().services()) {
                starting.put(spec, starters.submit(() -> startService(spec, properties, travel)));
            }
        }
        IOException failure = null;
        for (Map.Entry<ServiceSpec, Future<RunningService>> entry : starting.entrySet()) {
            try {
                opened.add(entry.getValue().get());
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

    private RunningService startService(ServiceSpec spec, ServiceProperties properties, @Nullable TimeTravel travel)
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
        plan.progress().reached("start.service-ready", spec.name());
        return service;
    }

    private RunningService startGateway(ServiceProperties properties, @Nullable TimeTravel travel) throws IOException {
        ServiceSpec spec = plan.suite().gateway();
        Map<String, String> listening = new LinkedHashMap<>(properties.of(spec));
        listening.put("server.address", plan.options().bind().getHostAddress());
        listening.put("server.port", Integer.toString(gateway.getPort()));
        return RunningService.gateway(spec, gateway, listening, travel);
    }

    private static @Nullable Integer takenPort(Exception failure) {
        Throwable cause = failure;
        while (cause != null && !(cause instanceof PortInUseException)) {
            cause = cause.getCause();
        }
        return cause instanceof PortInUseException taken ? taken.getPort() : null;
    }
}
