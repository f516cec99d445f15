package cn.gongbang.standalone.acceptance;

import cn.gongbang.contracts.events.Topics;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Kafka's promise of "at least once", taken at its word: every record of all topics comes a second time. */
record Redelivery(String brokers) {

    /** Answers how many records were delivered again. */
    int ofEverything() throws ExecutionException, InterruptedException {
        List<ConsumerRecord<String, byte[]>> records = everyRecord();
        List<Future<?>> sent = new ArrayList<>();
        try (KafkaProducer<String, byte[]> producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", brokers, "acks", "all"),
                new StringSerializer(),
                new ByteArraySerializer())) {
            records.forEach(record ->
                    sent.add(producer.send(new ProducerRecord<>(record.topic(), record.key(), record.value()))));
        }
        for (Future<?> acknowledgement : sent) {
            acknowledgement.get();
        }
        return records.size();
    }

    private List<ConsumerRecord<String, byte[]>> everyRecord() {
        List<ConsumerRecord<String, byte[]>> records = new ArrayList<>();
        try (KafkaConsumer<String, byte[]> consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", brokers), new StringDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = List.of(Topics.CASES, Topics.REVIEWS, Topics.DOCUMENTS).stream()
                    .flatMap(topic -> consumer.partitionsFor(topic).stream())
                    .map(info -> new TopicPartition(info.topic(), info.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            while (partitions.stream().anyMatch(each -> consumer.position(each) < ends.get(each))) {
                consumer.poll(Duration.ofSeconds(1)).forEach(records::add);
            }
        }
        return records;
    }
}
