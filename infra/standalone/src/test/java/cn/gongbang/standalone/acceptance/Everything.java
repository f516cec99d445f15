package cn.gongbang.standalone.acceptance;

import cn.gongbang.standalone.embedded.EmbeddedParts;
import cn.gongbang.standalone.embedded.EmbeddedPostgresPart;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.bson.Document;
import org.bson.RawBsonDocument;

/**
 * Everything an installation keeps, as bytes: each row of each database, each record of each topic, each document of each
 * view, and each file of the data folder, logs among them. Stores that compress are read through their own door too.
 */
record Everything(EmbeddedParts parts, Path data) {

    /** Hands over each piece with the place it was found in. */
    void each(BiConsumer<String, byte[]> reader) throws IOException, SQLException {
        rows(reader);
        records(reader);
        documents(reader);
        files(data, reader);
    }

    private void rows(BiConsumer<String, byte[]> reader) throws SQLException {
        for (String database : first("postgres", "select datname from pg_database where not datistemplate")) {
            for (String table : first(
                    database,
                    "select format('%I.%I', schemaname, tablename) from pg_tables where schemaname not in"
                            + " ('pg_catalog', 'information_schema')")) {
                each(database, "select * from " + table, (row, columns) -> {
                    for (int column = 1; column <= columns; column++) {
                        reader.accept(database + "/" + table, bytes(row, column));
                    }
                });
            }
        }
    }

    private static byte[] bytes(ResultSet row, int column) throws SQLException {
        Object value = row.getObject(column);
        return value instanceof byte[] raw ? raw : String.valueOf(value).getBytes(StandardCharsets.UTF_8);
    }

    private void records(BiConsumer<String, byte[]> reader) {
        try (KafkaConsumer<byte[], byte[]> consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", parts.kafka().bootstrapServers()),
                new ByteArrayDeserializer(),
                new ByteArrayDeserializer())) {
            List<TopicPartition> all = consumer.listTopics().values().stream()
                    .flatMap(List::stream)
                    .map(info -> new TopicPartition(info.topic(), info.partition()))
                    .toList();
            consumer.assign(all);
            consumer.seekToBeginning(all);
            Map<TopicPartition, Long> ends = consumer.endOffsets(all);
            while (all.stream().anyMatch(each -> consumer.position(each) < ends.get(each))) {
                consumer.poll(Duration.ofSeconds(1)).forEach(record -> {
                    Stream.of(record.key(), record.value())
                            .filter(part -> part != null)
                            .forEach(part -> reader.accept("kafka/" + record.topic(), part));
                    record.headers().forEach(header -> reader.accept("kafka/" + record.topic(), header.value()));
                });
            }
        }
    }

    private void documents(BiConsumer<String, byte[]> reader) {
        try (MongoClient client = MongoClients.create(parts.mongo().uri())) {
            for (String database : client.listDatabaseNames()) {
                for (String collection : client.getDatabase(database).listCollectionNames()) {
                    for (Document document : client.getDatabase(database)
                            .getCollection(collection)
                            .find()) {
                        reader.accept(
                                database + "/" + collection, document.toJson().getBytes(StandardCharsets.UTF_8));
                        reader.accept(
                                database + "/" + collection,
                                RawBsonDocument.parse(document.toJson())
                                        .getByteBuffer()
                                        .array());
                    }
                }
            }
        }
    }

    /** Files of a running server come and go. */
    private static void files(Path root, BiConsumer<String, byte[]> reader) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(root)) {
            files = all.filter(Files::isRegularFile).toList();
        }
        for (Path file : files) {
            byte[] content;
            try {
                content = Files.readAllBytes(file);
            } catch (NoSuchFileException gone) {
                continue;
            }
            reader.accept(root.relativize(file).toString(), content);
        }
    }

    @FunctionalInterface
    private interface RowReader {
        void read(ResultSet row, int columns) throws SQLException;
    }

    private List<String> first(String database, String query) throws SQLException {
        List<String> found = new ArrayList<>();
        each(database, query, (row, columns) -> found.add(row.getString(1)));
        return found;
    }

    private void each(String database, String query, RowReader reader) throws SQLException {
        EmbeddedPostgresPart postgres = parts.postgres();
        try (Connection connection =
                        DriverManager.getConnection(postgres.jdbcUrl(database), postgres.user(), postgres.password());
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.setFetchSize(500);
            try (ResultSet rows = statement.executeQuery(query)) {
                int columns = rows.getMetaData().getColumnCount();
                while (rows.next()) {
                    reader.read(rows, columns);
                }
            }
        }
    }
}
