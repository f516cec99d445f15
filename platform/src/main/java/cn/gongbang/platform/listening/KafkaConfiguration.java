package cn.gongbang.platform.listening;

import cn.gongbang.contracts.events.Topics;
import cn.gongbang.platform.personal.Sealing;
import cn.gongbang.platform.publishing.EventPublisher;
import cn.gongbang.platform.publishing.EventTranslator;
import cn.gongbang.platform.publishing.PublishedPositions;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.core.DefaultKafkaConsumerFactory;

/** Kafka and MongoDB connections of a service: what it publishes to and what it hears from. */
@Configuration(proxyBeanMethods = false)
public class KafkaConfiguration {
    @Value("${spring.kafka.bootstrap-servers}")
    private String brokers = "";

    @Bean(destroyMethod = "close")
    MongoClient mongoClient(@Value("${spring.mongodb.uri}") String uri) {
        return MongoClients.create(uri);
    }

    @Bean
    MongoDatabase views(MongoClient client, @Value("${gongbang.mongo.database}") String database) {
        return client.getDatabase(database);
    }

    @Bean(destroyMethod = "close")
    Admin kafkaAdmin() {
        return Admin.create(Map.of("bootstrap.servers", brokers));
    }

    @Bean
    TopicTails topicTails(Admin admin, @Value("${gongbang.kafka.replicas:1}") short replicas) {
        TopicTails tails = new TopicTails(admin);
        tails.ensure(List.of(Topics.CASES, Topics.REVIEWS, Topics.DOCUMENTS), replicas);
        return tails;
    }

    @Bean
    Hearsay hearsay(TopicTails tails) {
        return new Hearsay(tails);
    }

    @Bean(destroyMethod = "close")
    Producer<String, byte[]> kafkaProducer() {
        Map<String, Object> settings = new HashMap<>();
        settings.put(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, brokers);
        settings.put(ProducerConfig.ACKS_CONFIG, "all");
        settings.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        settings.put(ProducerConfig.LINGER_MS_CONFIG, 0);
        settings.put(ProducerConfig.MAX_REQUEST_SIZE_CONFIG, 4 * 1024 * 1024);
        return new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer());
    }

    @Bean
    PublishedPositions publishedPositions() {
        return new PublishedPositions();
    }

    @Bean
    EventPublisher eventPublisher(
            EventTranslator translator, Producer<String, byte[]> kafka, Sealing sealing, PublishedPositions positions) {
        return new EventPublisher(translator, kafka, sealing, positions);
    }

    @Bean
    ConsumerFactory<String, byte[]> consumers() {
        Map<String, Object> settings = new HashMap<>();
        settings.put(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, brokers);
        settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        settings.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, 500);
        return new DefaultKafkaConsumerFactory<>(settings, new StringDeserializer(), new ByteArrayDeserializer());
    }
}
