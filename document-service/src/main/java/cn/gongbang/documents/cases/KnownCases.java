package cn.gongbang.documents.cases;

import cn.gongbang.documents.dossier.CaseFacts;
import cn.gongbang.documents.dossier.ReviewFacts;
import cn.gongbang.platform.listening.NewestParts;
import cn.gongbang.platform.personal.Sealing;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.bson.Document;
import org.springframework.stereotype.Component;

/**
 * The view {@code cases}: one document a case, a part heard from each source with the last sequence beside it, so that
 * hearing an event again changes nothing.
 */
@Component
public class KnownCases {
    private static final String FACTS = "facts";
    private final MongoCollection<Document> collection;
    private final Sealing sealing;

    KnownCases(MongoDatabase views, Sealing sealing) {
        this.sealing = sealing;
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
        Document told = NewestParts.part(row, Part.CASE.field());
        if (told == null) {
            return Optional.empty();
        }
        Document review = NewestParts.part(row, Part.REVIEW.field());
        return Optional.of(new KnownCase(
                told.getLong(NewestParts.SEQUENCE),
                facts(told, CaseFacts.class),
                review == null ? -1 : review.getLong(NewestParts.SEQUENCE),
                review == null ? ReviewFacts.NONE : facts(review, ReviewFacts.class)));
    }

    /** Keeps the newest news of each case and source. */
    void tell(List<News> news) {
        NewestParts newest = new NewestParts();
        news.forEach(item -> newest.tell(item.caseId(), item.part().field(), item.sequence(), () -> content(item)));
        newest.writeTo(collection);
    }

    private Document content(News item) {
        return new Document(
                FACTS, Document.parse(new String(sealing.write(item.caseId(), item.facts()), StandardCharsets.UTF_8)));
    }

    private <T> T facts(Document part, Class<T> type) {
        Document facts = Objects.requireNonNull(part.get(FACTS, Document.class));
        return sealing.mapper().readValue(facts.toJson(), type);
    }
}
