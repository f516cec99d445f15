package cn.gongbang.reviews.hearing;

import cn.gongbang.contracts.events.FileNews;
import cn.gongbang.contracts.events.Topics;
import cn.gongbang.platform.json.EventJson;
import cn.gongbang.platform.listening.FeedHandler;
import cn.gongbang.platform.listening.Heard;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import java.util.List;
import java.util.Set;
import org.bson.Document;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Keeps which files are in which dossier, and as what material; a file never changes, so hearing twice is harmless. */
@Component
public class EvidenceFeed implements FeedHandler {
    static final String NAME = "files";
    static final String COLLECTION = "evidence";
    private final MongoCollection<Document> evidence;
    private final JsonMapper json = EventJson.mapper();

    EvidenceFeed(MongoDatabase views) {
        this.evidence = views.getCollection(COLLECTION);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Set<String> topics() {
        return Set.of(Topics.DOCUMENTS);
    }

    @Override
    public void handle(List<Heard> events) {
        var writes = events.stream()
                .filter(heard -> heard.type().equals(FileNews.FILE_ADDED))
                .map(heard -> heard.data(FileNews.class, json))
                .map(EvidenceFeed::write)
                .toList();
        if (!writes.isEmpty()) {
            evidence.bulkWrite(writes);
        }
    }

    private static ReplaceOneModel<Document> write(FileNews file) {
        return new ReplaceOneModel<>(
                Filters.eq("_id", file.fileId()),
                new Document("_id", file.fileId())
                        .append("caseId", file.caseId())
                        .append("material", file.material()),
                new ReplaceOptions().upsert(true));
    }
}
