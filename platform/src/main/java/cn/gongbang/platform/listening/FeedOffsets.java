package cn.gongbang.platform.listening;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import java.util.Map;
import org.apache.kafka.common.TopicPartition;
import org.bson.Document;

/** Kafka offsets kept beside the views in MongoDB and written after them: a lost tail of views is read again. */
final class FeedOffsets {
    private final MongoCollection<Document> collection;
    private final String feed;

    FeedOffsets(MongoDatabase database, String feed) {
        this.collection = database.getCollection("feed_offsets");
        this.feed = feed;
    }

    long next(TopicPartition partition) {
        Document stored = collection.find(Filters.eq("_id", id(partition))).first();
        return stored == null ? 0 : stored.getLong("next");
    }

    void store(Map<TopicPartition, Long> nextOffsets) {
        if (!nextOffsets.isEmpty()) {
            collection.bulkWrite(nextOffsets.entrySet().stream()
                    .map(entry -> new ReplaceOneModel<>(
                            Filters.eq("_id", id(entry.getKey())),
                            new Document("_id", id(entry.getKey()))
                                    .append("feed", feed)
                                    .append("next", entry.getValue()),
                            new ReplaceOptions().upsert(true)))
                    .toList());
        }
    }

    void forget() {
        collection.deleteMany(Filters.eq("feed", feed));
    }

    private String id(TopicPartition partition) {
        return feed + "/" + partition;
    }
}
