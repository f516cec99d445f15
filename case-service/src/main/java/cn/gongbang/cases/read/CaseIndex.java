package cn.gongbang.cases.read;

import cn.gongbang.cases.claims.PersonKeys;
import cn.gongbang.cases.registry.CampaignList;
import cn.gongbang.contracts.events.CaseFact;
import cn.gongbang.contracts.events.CaseNews;
import cn.gongbang.contracts.events.CaseSnapshot;
import cn.gongbang.contracts.events.Topics;
import cn.gongbang.platform.listening.FeedHandler;
import cn.gongbang.platform.listening.Heard;
import cn.gongbang.platform.listening.NewestParts;
import cn.gongbang.platform.personal.Sealing;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Indexes;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The view that lists and finds cases; people are in it by keyed hashes only (R-PII-3). */
@Component
class CaseIndex implements FeedHandler {
    static final String NAME = CampaignList.FEED;
    static final String COLLECTION = "case_index";
    static final String CAMPAIGNS = "campaigns";
    /** Part of a case that was once recognized, and of one that was once closed, each with the date. */
    static final String RECOGNITION = "recognition";

    static final String CLOSING = "closing";
    static final String ON = "on";
    static final String NEXT_DUE = "nextDueOn";
    static final String DUE = "due";
    private static final String CASE = "case";
    private final MongoCollection<Document> cases;
    private final PersonKeys keys;
    private final CampaignList campaigns;
    private final JsonMapper json;

    CaseIndex(MongoDatabase views, PersonKeys keys, CampaignList campaigns, Sealing sealing) {
        this.json = sealing.mapper();
        this.campaigns = campaigns;
        this.cases = views.getCollection(COLLECTION);
        this.keys = keys;
        cases.createIndex(Indexes.ascending(field("number")));
        cases.createIndex(Indexes.ascending(field("union")));
        cases.createIndex(Indexes.ascending(field("terms")));
        cases.createIndex(Indexes.ascending(field(NEXT_DUE)));
    }

    /** Where a field of the case stands in a document of the view. */
    static String field(String name) {
        return CASE + "." + name;
    }

    static Document part(Document stored) {
        return NewestParts.requirePart(stored, CASE);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Duration gathering() {
        return A_MOMENT;
    }

    @Override
    public Set<String> topics() {
        return Set.of(Topics.CASES);
    }

    @Override
    public void handle(List<Heard> events) {
        NewestParts newest = new NewestParts();
        events.forEach(heard -> CaseFact.ofType(heard.type()).ifPresent(fact -> {
            newest.tell(heard.subject(), CASE, heard.sequence(), () -> entry(heard));
            switch (fact) {
                case RECOGNIZED -> newest.tell(heard.subject(), RECOGNITION, heard.sequence(), () -> on(heard));
                case CLOSED -> newest.tell(heard.subject(), CLOSING, heard.sequence(), () -> on(heard));
                default -> {}
            }
        }));
        newest.writeTo(cases);
        campaigns.handle(events);
    }

    private Document on(Heard heard) {
        return new Document(ON, heard.data(CaseNews.class, json).effectiveOn().toString());
    }

    private Document entry(Heard heard) {
        CaseSnapshot snapshot = heard.data(CaseNews.class, json).snapshot();
        return new Document("number", snapshot.number())
                .append("campaign", snapshot.campaign())
                .append(CAMPAIGNS, snapshot.allCampaigns())
                .append("union", snapshot.union().value())
                .append("status", snapshot.status().name())
                .append("category", snapshot.assessment().category().name())
                .append("closingReason", text(snapshot.closingReason()))
                .append("categorySince", text(snapshot.categorySince()))
                .append("policy", snapshot.assessment().policy())
                .append("standard", snapshot.assessment().standard().toString())
                .append("recordedAt", heard.recordedat().toString())
                .append("openedAt", snapshot.openedAt().toString())
                .append("perCapita", snapshot.assessment().perCapita().toString())
                .append("familySize", snapshot.assessment().familySize())
                .append("terms", SearchTerms.of(snapshot, keys))
                .append(
                        NEXT_DUE,
                        snapshot.nextDueOn() == null ? "" : snapshot.nextDueOn().toString())
                .append(
                        DUE,
                        snapshot.due() == null
                                ? List.of()
                                : snapshot.due().stream().map(Enum::name).toList());
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
