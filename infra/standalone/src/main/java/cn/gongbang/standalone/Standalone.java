package cn.gongbang.standalone;

import cn.gongbang.standalone.embedded.EmbeddedParts;
import cn.gongbang.standalone.embedded.FreePort;
import java.io.IOException;
import java.net.URI;
import java.util.Map;
import java.util.Objects;

/** A complete Gongbang in this JVM on a data folder. It exists only while everything in it answers. */
public final class Standalone implements AutoCloseable {

    /** All web servers of a JVM share it; left to chance, it is the deleted folder of one that has stopped. */
    private static final String TOMCAT_HOME = "catalina.home";

    private final Opened opened;
    private final URI address;
    private final EmbeddedParts parts;
    private final Map<String, URI> services;

    private Standalone(Opened opened, URI address, EmbeddedParts parts, Map<String, URI> services) {
        this.opened = opened;
        this.address = address;
        this.parts = parts;
        this.services = services;
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
        Opened opened = new Opened();
        try {
            opened.add(folder.hold());
            LogFiles.openIn(folder.logs());
            System.setProperty(TOMCAT_HOME, folder.root().toString());
            URI address = options.addressAt(gatewayPort(options));
            folder.announce(address);
            folder.integritySigner();
            progress.reached("start.parts", folder.root());
            EmbeddedParts parts = opened.add(EmbeddedParts.start(folder.parts(suite.databases())));
            parts.mongo().movedAside().ifPresent(aside -> progress.reached("start.views-moved", aside));
            progress.reached("start.parts-ready");
            Applications.Plan plan = new Applications.Plan(options, suite, parts, folder, progress);
            Applications applications = opened.add(Applications.start(plan, address));
            return new Standalone(opened, applications.gateway(), parts, applications.services());
        } catch (IOException | RuntimeException failure) {
            opened.closeAfter(failure);
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

    /** Where a service listens, on loopback, past the gateway. */
    public URI address(String service) {
        return Objects.requireNonNull(services.get(service), service);
    }

    /** Stops everything in the reverse order; what was acknowledged is kept. */
    @Override
    public void close() throws IOException {
        opened.close();
    }

    private static int gatewayPort(StandaloneOptions options) throws IOException {
        if (options.port() != 0 && !FreePort.isFree(options.bind(), options.port())) {
            throw new PortTakenException(options.port());
        }
        return FreePort.orAny(options.port());
    }
}
