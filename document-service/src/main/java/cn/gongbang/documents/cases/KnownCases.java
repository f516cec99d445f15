package cn.gongbang.documents.cases;

import cn.gongbang.documents.dossier.CaseFacts;
import cn.gongbang.documents.dossier.ReviewFacts;
import cn.gongbang.platform.json.EventJson;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import com.mongodb.client.model.WriteModel;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * The view {@code cases}: one document a case, a part heard from each source with the last sequence beside it, so that
 * hearing an event again changes nothing.
 */
@Component
public class KnownCases {
    private static final String SEQUENCE = "sequence";
    private static final String FACTS = "facts";
    private final MongoCollection<Document> collection;
    private final JsonMapper json = EventJson.mapper();

    KnownCases(MongoDatabase views) {
        this.collection = views.getCollection("cases");
    }

    /** The source of a part of the view; the name is that of the part. */
    enum Part {
        CASE,
        REVIEW;

        private String field() {
            return this == CASE ? "case" : "review";
        }
    }

    /** News of one case from one source. */
    record News(String caseId, Part part, long sequence, Object facts) {}

    /** The case; empty until its own service has told of it. */
    public Optional<KnownCase> find(String caseId) {
        Document row = collection.find(Filters.eq("_id", caseId)).first();
        Document told = part(row, Part.CASE);
        if (told == null) {
            return Optional.empty();
        }
        Document review = part(row, Part.REVIEW);
        return Optional.of(new KnownCase(
                told.getLong(SEQUENCE),
                facts(told, CaseFacts.class),
                review == null ? -1 : review.getLong(SEQUENCE),
                review == null ? ReviewFacts.NONE : facts(review, ReviewFacts.class)));
    }

    /** Writes the newest news of each case and source, in one round trip; older news than what is kept is dropped. */
    void tell(List<News> news) {
        Map<String, News> newest = new HashMap<>();
        for (News item : news) {
            newest.merge(item.caseId() + "/" + item.part(), item, (a, b) -> b.sequence() > a.sequence() ? b : a);
        }
        Map<String, Document> rows = rows(newest.values());
        List<WriteModel<Document>> writes = new ArrayList<>();
        for (News item : newest.values()) {
            Document kept = part(rows.get(item.caseId()), item.part());
            if (kept == null || kept.getLong(SEQUENCE) < item.sequence()) {
                writes.add(write(item));
            }
        }
        if (!writes.isEmpty()) {
            collection.bulkWrite(writes);
        }
    }

    private Map<String, Document> rows(Collection<News> news) {
        Map<String, Document> rows = new HashMap<>();
        List<String> ids = news.stream().map(News::caseId).distinct().toList();
        collection.find(Filters.in("_id", ids)).forEach(row -> rows.put(row.getString("_id"), row));
        return rows;
    }

    private WriteModel<Document> write(News item) {
        Document part = new Document(SEQUENCE, item.sequence())
                .append(FACTS, Document.parse(json.writeValueAsString(item.facts())));
        return new UpdateOneModel<>(
                Filters.eq("_id", item.caseId()),
                Updates.set(item.part().field(), part),
                new UpdateOptions().upsert(true));
    }

    private <T> T facts(Document part, Class<T> type) {
        Document facts = Objects.requireNonNull(part.get(FACTS, Document.class));
        return json.readValue(facts.toJson(), type);
    }

    private static @Nullable Document part(@Nullable Document row, Part part) {
        return row == null ? null : row.get(part.field(), Document.class);
    }
}
