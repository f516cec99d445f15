package cn.gongbang.cases.read;

import cn.gongbang.cases.claims.PersonKeys;
import cn.gongbang.contracts.events.CaseFact;
import cn.gongbang.contracts.events.CaseNews;
import cn.gongbang.contracts.events.CaseSnapshot;
import cn.gongbang.contracts.events.Topics;
import cn.gongbang.platform.json.EventJson;
import cn.gongbang.platform.listening.FeedHandler;
import cn.gongbang.platform.listening.Heard;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bson.Document;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The view that lists and finds cases; people are in it by keyed hashes only (R-PII-3). */
@Component
class CaseIndex implements FeedHandler {
    private static final long GATHERING_MILLIS = 250;
    private final MongoCollection<Document> cases;
    private final PersonKeys keys;
    private final JsonMapper json = EventJson.mapper();

    CaseIndex(MongoDatabase views, PersonKeys keys) {
        this.cases = views.getCollection("case_index");
        this.keys = keys;
        cases.createIndex(Indexes.ascending("number"));
        cases.createIndex(Indexes.ascending("union"));
        cases.createIndex(Indexes.ascending("terms"));
    }

    @Override
    public String name() {
        return "case-index";
    }

    @Override
    public Duration gathering() {
        return Duration.ofMillis(GATHERING_MILLIS);
    }

    @Override
    public Set<String> topics() {
        return Set.of(Topics.CASES);
    }

    @Override
    public void handle(List<Heard> events) {
        Map<String, Heard> newest = new LinkedHashMap<>();
        events.stream()
                .filter(heard -> CaseFact.ofType(heard.type()).isPresent())
                .forEach(heard -> newest.merge(
                        heard.subject(), heard, (one, other) -> one.sequence() < other.sequence() ? other : one));
        if (newest.isEmpty()) {
            return;
        }
        Map<String, Long> known = new LinkedHashMap<>();
        cases.find(Filters.in("_id", newest.keySet()))
                .forEach(stored -> known.put(stored.getString("_id"), stored.getLong("sequence")));
        List<ReplaceOneModel<Document>> writes = new ArrayList<>();
        newest.values().stream()
                .filter(heard -> known.getOrDefault(heard.subject(), -1L) < heard.sequence())
                .forEach(heard -> writes.add(new ReplaceOneModel<>(
                        Filters.eq("_id", heard.subject()), entry(heard), new ReplaceOptions().upsert(true))));
        if (!writes.isEmpty()) {
            cases.bulkWrite(writes);
        }
    }

    private Document entry(Heard heard) {
        CaseSnapshot snapshot = heard.data(CaseNews.class, json).snapshot();
        return new Document("_id", snapshot.caseId())
                .append("sequence", heard.sequence())
                .append("number", snapshot.number())
                .append("campaign", snapshot.campaign())
                .append("union", snapshot.union().value())
                .append("status", snapshot.status().name())
                .append("category", snapshot.assessment().category().name())
                .append("recordedAt", heard.recordedat().toString())
                .append("openedAt", snapshot.openedAt().toString())
                .append("perCapita", snapshot.assessment().perCapita().toString())
                .append("familySize", snapshot.assessment().familySize())
                .append("terms", SearchTerms.of(snapshot, keys));
    }
}
