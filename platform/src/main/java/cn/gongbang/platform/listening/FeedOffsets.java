package cn.gongbang.platform.listening;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.common.TopicPartition;
import org.bson.Document;

/**
 * Kafka offsets kept beside the views in MongoDB and written after them, a few times a second: a lost tail is heard again.
 * Used by one thread, that of the feed's consumer.
 */
final class FeedOffsets {
    static final Duration WRITTEN_EVERY = Duration.ofMillis(250);

    private final MongoCollection<Document> collection;
    private final String feed;
    private final Map<TopicPartition, Long> pending = new HashMap<>();
    private long written = System.nanoTime() - WRITTEN_EVERY.toNanos();

    FeedOffsets(MongoDatabase database, String feed) {
        this.collection = database.getCollection("feed_offsets");
        this.feed = feed;
    }

    long next(TopicPartition partition) {
        Document stored = collection.find(Filters.eq("_id", id(partition))).first();
        return stored == null ? 0 : stored.getLong("next");
    }

    /** Notes what was handled and writes it down when the last time was a while ago. */
    void advance(Map<TopicPartition, Long> nextOffsets) {
        pending.putAll(nextOffsets);
        if (System.nanoTime() - written > WRITTEN_EVERY.toNanos()) {
            write();
        }
    }

    /** Writes down what was noted since the last time. */
    void write() {
        if (!pending.isEmpty()) {
            collection.bulkWrite(
                    pending.entrySet().stream().map(this::replacement).toList());
            pending.clear();
        }
        written = System.nanoTime();
    }

    private ReplaceOneModel<Document> replacement(Map.Entry<TopicPartition, Long> entry) {
        String id = id(entry.getKey());
        return new ReplaceOneModel<>(
                Filters.eq("_id", id),
                new Document("_id", id).append("feed", feed).append("next", entry.getValue()),
                new ReplaceOptions().upsert(true));
    }

    void forget() {
        pending.clear();
        collection.deleteMany(Filters.eq("feed", feed));
    }

    private String id(TopicPartition partition) {
        return feed + "/" + partition;
    }
}
