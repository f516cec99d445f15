package cn.gongbang.reporting.projection;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.WriteModel;
import java.util.List;
import java.util.Map;
import org.bson.Document;

/**
 * Writes one part of a document unless it already holds that or a newer sequence, so that repeated and late deliveries
 * change nothing. The document is first made with all its parts absent, so its bytes do not depend on who came first.
 */
final class LatestWins {
    private static final long NOTHING_YET = -1;

    private LatestWins() {}

    static List<WriteModel<Document>> write(String id, List<String> parts, String part, long sequence, Document value) {
        Document absent = new Document();
        for (String each : parts) {
            absent.append(sequenceOf(each), NOTHING_YET).append(each, null);
        }
        return List.of(
                new UpdateOneModel<>(
                        Filters.eq("_id", id), new Document("$setOnInsert", absent), new UpdateOptions().upsert(true)),
                new UpdateOneModel<>(
                        new Document("_id", id).append(sequenceOf(part), new Document("$lt", sequence)),
                        new Document("$set", new Document(Map.of(sequenceOf(part), sequence, part, value)))));
    }

    private static String sequenceOf(String part) {
        return part + "Sequence";
    }
}
