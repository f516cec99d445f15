package cn.gongbang.standalone.embedded;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import kafka.server.KafkaConfig;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.metadata.storage.Formatter;

/** A real Kafka broker and controller (KRaft) inside this JVM, its logs kept in a folder. */
public final class EmbeddedKafkaPart implements AutoCloseable {

    private static final long ANSWER_SECONDS = 60;

    private final KafkaNode node;
    private final int port;

    private EmbeddedKafkaPart(KafkaNode node, int port) {
        this.node = node;
        this.port = port;
    }

    /**
     * Starts the broker and returns when it answers.
     *
     * @param folder where the logs are kept; formatted when empty
     * @param wantedPort the loopback port, 0 for any free one
     */
    public static EmbeddedKafkaPart start(Path folder, int wantedPort) throws IOException {
        Path home = Files.createDirectories(folder).toRealPath();
        format(home);
        try (KafkaSockets sockets = new KafkaSockets(wantedPort)) {
            Properties settings = KafkaSettings.of(home, sockets.port(), sockets.controllerPort());
            KafkaNode node = new KafkaNode(KafkaConfig.fromProps(settings, false), sockets);
            EmbeddedKafkaPart part = new EmbeddedKafkaPart(node, sockets.port());
            try {
                node.startUp();
                part.awaitAnswer();
                return part;
            } catch (IOException | RuntimeException failure) {
                part.close();
                throw failure;
            }
        }
    }

    public String bootstrapServers() {
        return "127.0.0.1:" + port;
    }

    public int port() {
        return port;
    }

    @Override
    public void close() {
        node.shutDown();
    }

    /** Formatting writes {@code meta.properties} last, so that a start cut short formats again. */
    private static void format(Path home) throws IOException {
        if (Files.exists(home.resolve("meta.properties"))) {
            return;
        }
        try (PrintStream silent = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8)) {
            new Formatter()
                    .setPrintStream(silent)
                    .setNodeId(KafkaSettings.NODE_ID)
                    .setClusterId(Uuid.randomUuid().toString())
                    .setControllerListenerName(KafkaSettings.CONTROLLER_LISTENER)
                    .setMetadataLogDirectory(home.toString())
                    .setDirectories(List.of(home.toString()))
                    .run();
        } catch (Exception failure) { // Formatter.run declares Exception itself
            throw new IOException("Kafka's folder could not be formatted: " + home, failure);
        }
    }

    private void awaitAnswer() throws IOException {
        try (Admin admin = Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers()))) {
            admin.describeCluster().nodes().get(ANSWER_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while Kafka was starting", stopped);
        } catch (ExecutionException | TimeoutException failure) {
            throw new IOException("Kafka started but does not answer on " + bootstrapServers(), failure);
        }
    }
}
