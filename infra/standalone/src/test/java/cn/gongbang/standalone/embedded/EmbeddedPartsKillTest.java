package cn.gongbang.standalone.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedPartsKillTest {

    private static final long ENOUGH = 200;

    @TempDir
    private Path folder;

    @Test
    void givenWriterKilled_whenPartsStartAgain_thenEveryAcknowledgedNumberIsThere() throws Exception {
        long acknowledged = writeUntilKilled();
        long orphan = Long.parseLong(Files.readAllLines(folder.resolve("postgres/cluster/postmaster.pid"))
                .getFirst()
                .strip());
        assertThat(ProcessHandle.of(orphan)).as("PostgreSQL outlives the kill").isPresent();
        long begin = System.nanoTime();
        try (EmbeddedParts parts = EmbeddedParts.start(WritingProcess.layout(folder))) {
            System.out.printf(
                    "after kill -9: all parts in %d ms%n",
                    Duration.ofNanos(System.nanoTime() - begin).toMillis());
            assertThat(ProcessHandle.of(orphan)).as("the orphan was stopped").isEmpty();
            assertThat(countInPostgres(parts.postgres())).isBetween(acknowledged, acknowledged + 1);
            assertThat(distinctInKafka(parts.kafka(), acknowledged)).isGreaterThanOrEqualTo(acknowledged);
            assertThat(parts.mongo().movedAside()).isEmpty();
            assertPrefixInMongo(parts.mongo());
        }
    }

    private long writeUntilKilled() throws IOException, InterruptedException {
        Process writer = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        WritingProcess.class.getName(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        long acknowledged = 0;
        try (BufferedReader output = writer.inputReader(StandardCharsets.UTF_8)) {
            for (String line = output.readLine(); line != null; line = output.readLine()) {
                if (line.matches("\\d+")) {
                    acknowledged = Long.parseLong(line) + 1;
                }
                if (acknowledged == ENOUGH) {
                    writer.toHandle().destroyForcibly();
                }
            }
        } finally {
            writer.toHandle().destroyForcibly();
        }
        assertThat(writer.waitFor()).as("killed").isNotZero();
        assertThat(acknowledged).isGreaterThanOrEqualTo(ENOUGH);
        return acknowledged;
    }

    private static long countInPostgres(EmbeddedPostgresPart postgres) throws SQLException {
        try (Connection connection =
                        DriverManager.getConnection(postgres.jdbcUrl("numbers"), postgres.user(), postgres.password());
                Statement statement = connection.createStatement();
                ResultSet count = statement.executeQuery("SELECT count(*) FROM number")) {
            count.next();
            return count.getLong(1);
        }
    }

    private static long distinctInKafka(EmbeddedKafkaPart kafka, long expected) {
        Set<String> seen = new HashSet<>();
        try (KafkaConsumer<String, String> consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", kafka.bootstrapServers()),
                new StringDeserializer(),
                new StringDeserializer())) {
            TopicPartition partition = new TopicPartition("numbers", 0);
            consumer.assign(List.of(partition));
            consumer.seekToBeginning(List.of(partition));
            long end = consumer.endOffsets(List.of(partition)).getOrDefault(partition, 0L);
            while (consumer.position(partition) < end) {
                consumer.poll(Duration.ofSeconds(1)).forEach(record -> seen.add(record.value()));
            }
        }
        return seen.size();
    }

    private static void assertPrefixInMongo(EmbeddedMongoPart part) {
        try (MongoClient mongo = MongoClients.create(part.uri())) {
            var numbers = mongo.getDatabase("views").getCollection("numbers");
            long kept = numbers.countDocuments();
            for (long number = 0; number < kept; number++) {
                assertThat(numbers.find(new org.bson.Document("_id", number)).first())
                        .isNotNull();
            }
        }
    }
}
