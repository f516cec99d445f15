package cn.gongbang.platform.listening;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.utils.Utils;

/** Knows the topics: makes them when absent and tells where they end just now. */
public final class TopicTails {
    /** Partitions of every topic of ours; part of the contract, for it decides which partition holds a case. */
    public static final int PARTITIONS = 6;

    private final Admin admin;

    public TopicTails(Admin admin) {
        this.admin = admin;
    }

    /** Makes the topics that do not exist yet; records are kept for ever. */
    public void ensure(List<String> topics, short replicas) {
        for (String topic : topics) {
            NewTopic wanted = new NewTopic(topic, PARTITIONS, replicas)
                    .configs(Map.of("retention.ms", "-1", "retention.bytes", "-1"));
            try {
                admin.createTopics(List.of(wanted)).all().get();
            } catch (ExecutionException failure) {
                if (!(failure.getCause() instanceof TopicExistsException)) {
                    throw new IllegalStateException("cannot make topic " + topic, failure);
                }
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("interrupted", interrupted);
            }
        }
    }

    /** The partition that holds a case. */
    public static TopicPartition partitionOf(String topic, String key) {
        byte[] bytes = key.getBytes(java.nio.charset.StandardCharsets.UTF_8);
        return new TopicPartition(topic, Utils.toPositive(Utils.murmur2(bytes)) % PARTITIONS);
    }

    /** Where the partitions end just now. */
    public Map<TopicPartition, Long> ends(List<TopicPartition> partitions) {
        try {
            var latest = partitions.stream().collect(Collectors.toMap(p -> p, p -> OffsetSpec.latest()));
            Map<TopicPartition, Long> ends = new TreeMap<>(java.util.Comparator.comparing(TopicPartition::toString));
            admin.listOffsets(latest).all().get().forEach((partition, info) -> ends.put(partition, info.offset()));
            return ends;
        } catch (ExecutionException failure) {
            throw new IllegalStateException("Kafka does not tell its offsets", failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", interrupted);
        }
    }

    public Map<TopicPartition, Long> endsOf(java.util.Collection<String> topics) {
        return ends(topics.stream()
                .flatMap(topic -> IntStream.range(0, PARTITIONS).mapToObj(number -> new TopicPartition(topic, number)))
                .toList());
    }
}
