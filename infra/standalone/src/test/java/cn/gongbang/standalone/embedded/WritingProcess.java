package cn.gongbang.standalone.embedded;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.bson.Document;

/** A JVM made to be killed: starts the parts, writes numbers into each and prints a number once all acknowledged it. */
final class WritingProcess {

    private WritingProcess() {}

    static EmbeddedParts.Layout layout(Path folder) {
        return new EmbeddedParts.Layout(
                folder.resolve("postgres"),
                folder.resolve("kafka"),
                folder.resolve("mongo"),
                PostgresCache.FOLDER,
                List.of("numbers"));
    }

    public static void main(String[] arguments) throws Exception {
        EmbeddedParts parts = EmbeddedParts.start(layout(Path.of(arguments[0])));
        try (Connection connection = DriverManager.getConnection(
                        parts.postgres().jdbcUrl("numbers"),
                        parts.postgres().user(),
                        parts.postgres().password());
                Statement schema = connection.createStatement();
                Admin admin =
                        Admin.create(Map.of("bootstrap.servers", parts.kafka().bootstrapServers()));
                KafkaProducer<String, String> producer = new KafkaProducer<>(
                        Map.of("bootstrap.servers", parts.kafka().bootstrapServers(), "acks", "all"),
                        new StringSerializer(),
                        new StringSerializer());
                MongoClient mongo = MongoClients.create(parts.mongo().uri())) {
            schema.execute("CREATE TABLE number (value bigint PRIMARY KEY)");
            admin.createTopics(List.of(new NewTopic("numbers", 1, (short) 1)))
                    .all()
                    .get(30, TimeUnit.SECONDS);
            PreparedStatement insert = connection.prepareStatement("INSERT INTO number VALUES (?)");
            for (long number = 0; ; number++) {
                insert.setLong(1, number);
                insert.executeUpdate();
                producer.send(new ProducerRecord<>("numbers", Long.toString(number)))
                        .get(30, TimeUnit.SECONDS);
                mongo.getDatabase("views").getCollection("numbers").insertOne(new Document("_id", number));
                System.out.println(number);
            }
        }
    }
}
