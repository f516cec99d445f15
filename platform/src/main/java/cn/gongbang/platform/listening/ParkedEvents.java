package cn.gongbang.platform.listening;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.bson.Document;
import org.bson.types.Binary;

/** Events a handler could not take, and all later ones of the same case, kept visible until a retry succeeds. */
final class ParkedEvents {
    private final MongoCollection<Document> collection;
    private final String feed;
    private final Set<String> subjects = new HashSet<>();

    ParkedEvents(MongoDatabase database, String feed) {
        this.collection = database.getCollection("feed_parked");
        this.feed = feed;
        reload();
    }

    /** Looks anew which cases are parked, by this instance or another one. */
    void reload() {
        subjects.clear();
        collection.find(Filters.eq("feed", feed)).forEach(parked -> subjects.add(parked.getString("subject")));
    }

    boolean holds(String subject) {
        return subjects.contains(subject);
    }

    long count() {
        return collection.countDocuments(Filters.eq("feed", feed));
    }

    void park(ConsumerRecord<String, byte[]> message, String why) {
        String id = feed + "/" + message.topic() + "-" + message.partition() + "@" + message.offset();
        collection.replaceOne(
                Filters.eq("_id", id),
                new Document("_id", id)
                        .append("feed", feed)
                        .append("subject", message.key())
                        .append("offset", message.offset())
                        .append("why", why)
                        .append("value", new Binary(message.value())),
                new ReplaceOptions().upsert(true));
        subjects.add(message.key());
    }

    List<Document> all() {
        return collection
                .find(Filters.eq("feed", feed))
                .sort(Sorts.ascending("offset"))
                .into(new ArrayList<>());
    }

    void release(Document parked) {
        collection.deleteOne(Filters.eq("_id", parked.getString("_id")));
        reload();
    }

    void forget() {
        collection.deleteMany(Filters.eq("feed", feed));
        subjects.clear();
    }
}
