package cn.gongbang.reviews.board;

import cn.gongbang.contracts.events.CaseFact;
import cn.gongbang.contracts.events.CaseNews;
import cn.gongbang.contracts.events.RegistryFact;
import cn.gongbang.contracts.events.ReviewFact;
import cn.gongbang.contracts.events.ReviewSnapshot;
import cn.gongbang.contracts.events.Topics;
import cn.gongbang.contracts.events.UnionTree;
import cn.gongbang.platform.json.EventJson;
import cn.gongbang.platform.listening.FeedHandler;
import cn.gongbang.platform.listening.Heard;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bson.Document;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Projects cases and reviews into one row a case. Each half of a row carries the sequence it was heard with, so order
 * between the topics does not matter and a fact heard again changes nothing. A row holds what a public notice may show and
 * no other personal data.
 */
@Component
public class ReviewBoard implements FeedHandler {
    private static final long GATHERING_MILLIS = 250;
    public static final String NAME = "board";
    static final String ROWS = "board";
    static final String UNIONS = "board_unions";
    private final MongoCollection<Document> rows;
    private final MongoCollection<Document> unions;
    private final JsonMapper json = EventJson.mapper();

    ReviewBoard(MongoDatabase views) {
        this.rows = views.getCollection(ROWS);
        this.unions = views.getCollection(UNIONS);
        rows.createIndex(Indexes.ascending("review.running", "review.endsOn"));
        rows.createIndex(Indexes.ascending("review.status"));
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Duration gathering() {
        return Duration.ofMillis(GATHERING_MILLIS);
    }

    @Override
    public Set<String> topics() {
        return Set.of(Topics.CASES, Topics.REVIEWS);
    }

    @Override
    public void handle(List<Heard> events) {
        Map<HalfOfRow, Document> newest = new LinkedHashMap<>();
        for (Heard heard : events) {
            if (heard.type().equals(RegistryFact.UNIONS_SET.type())) {
                keepUnions(heard);
            } else if (CaseFact.ofType(heard.type()).isPresent()) {
                var snapshot = heard.data(CaseNews.class, json).snapshot();
                newest.put(
                        new HalfOfRow(heard.subject(), "case"),
                        Rows.ofCase(snapshot).append("sequence", heard.sequence()));
            } else if (ReviewFact.ofType(heard.type()).isPresent()) {
                var snapshot = heard.data(ReviewSnapshot.class, json);
                newest.put(
                        new HalfOfRow(heard.subject(), "review"),
                        Rows.ofReview(snapshot).append("sequence", heard.sequence()));
            }
        }
        write(newest);
    }

    /** What one service tells of a case. */
    private record HalfOfRow(String caseId, String half) {}

    private void write(Map<HalfOfRow, Document> newest) {
        Map<HalfOfRow, Long> known = known(newest.keySet());
        List<UpdateOneModel<Document>> writes = new ArrayList<>();
        newest.forEach((half, content) -> {
            if (content.getLong("sequence") > known.getOrDefault(half, -1L)) {
                writes.add(new UpdateOneModel<>(
                        Filters.eq("_id", half.caseId()),
                        Updates.set(half.half(), content),
                        new UpdateOptions().upsert(true)));
            }
        });
        if (!writes.isEmpty()) {
            rows.bulkWrite(writes);
        }
    }

    private Map<HalfOfRow, Long> known(Set<HalfOfRow> halves) {
        Map<HalfOfRow, Long> known = new HashMap<>();
        List<String> ids = halves.stream().map(HalfOfRow::caseId).distinct().toList();
        rows.find(Filters.in("_id", ids))
                .projection(Projections.include("case.sequence", "review.sequence"))
                .forEach(row -> List.of("case", "review").forEach(half -> {
                    if (row.get(half) instanceof Document content) {
                        known.put(new HalfOfRow(row.getString("_id"), half), content.getLong("sequence"));
                    }
                }));
        return known;
    }

    private void keepUnions(Heard heard) {
        Document kept = unions.find(Filters.eq("_id", UNIONS)).first();
        if (kept == null || kept.getLong("sequence") < heard.sequence()) {
            List<Document> names = heard.data(UnionTree.class, json).unions().stream()
                    .map(union -> new Document("code", union.code().value()).append("name", union.name()))
                    .toList();
            unions.updateOne(
                    Filters.eq("_id", UNIONS),
                    Updates.combine(Updates.set("sequence", heard.sequence()), Updates.set("names", names)),
                    new UpdateOptions().upsert(true));
        }
    }
}
