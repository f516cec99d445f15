package cn.gongbang.cases.read;

import cn.gongbang.contracts.codes.CaseStatus;
import cn.gongbang.contracts.codes.Category;
import cn.gongbang.contracts.events.CampaignNews;
import cn.gongbang.contracts.unions.UnionCode;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** R-OMIT, 续档: what became in a campaign of the cases that were on file from earlier ones when it opened. */
@Component
class CarryOverList {
    private static final String CAMPAIGNS = CaseIndex.field(CaseIndex.CAMPAIGNS);
    private static final String STATUS = CaseIndex.field("status");
    private final MongoCollection<Document> cases;

    CarryOverList(MongoDatabase views) {
        this.cases = views.getCollection(CaseIndex.COLLECTION);
    }

    /** MISSING: nobody has answered yet, neither by carrying the case over nor by closing it. */
    enum Answer {
        MISSING,
        CARRIED_OVER,
        CLOSED
    }

    /** @param campaigns all the case belongs to, the one it was applied for first */
    record Item(
            String id,
            String number,
            List<String> campaigns,
            UnionCode union,
            CaseStatus status,
            Category category,
            Answer answer) {}

    /** Which cases: those below a union that are the caller's work. */
    record Scope(CampaignNews campaign, List<CampaignNews> all, Bson union, Bson work) {
        private List<String> earlier() {
            return all.stream()
                    .filter(other -> other.opensOn().isBefore(campaign.opensOn()))
                    .map(CampaignNews::id)
                    .toList();
        }
    }

    List<Item> find(Scope scope, @Nullable Answer wanted, int page, int size) {
        List<Item> items = new ArrayList<>();
        cases.find(condition(scope, wanted))
                .sort(Sorts.ascending(CaseIndex.field("union"), CaseIndex.field("number")))
                .skip(page * size)
                .limit(size)
                .forEach(row -> items.add(item(row, scope.campaign().id())));
        return items;
    }

    /** How many cases there are of each answer, zeros included. */
    Map<Answer, Long> totals(Scope scope) {
        Map<Answer, Long> totals = new EnumMap<>(Answer.class);
        for (Answer answer : Answer.values()) {
            totals.put(answer, cases.countDocuments(condition(scope, answer)));
        }
        return totals;
    }

    private static Bson condition(Scope scope, @Nullable Answer wanted) {
        String campaign = scope.campaign().id();
        Bson missing = Filters.and(
                Filters.ne(CAMPAIGNS, campaign),
                Filters.in(STATUS, CaseStatus.RECOGNIZED.name(), CaseStatus.EXIT_OBSERVATION.name()));
        Bson carriedOver = Filters.eq(CAMPAIGNS, campaign);
        Bson closed = Filters.and(
                Filters.ne(CAMPAIGNS, campaign),
                Filters.eq(STATUS, CaseStatus.CLOSED.name()),
                Filters.gte(
                        CaseIndex.CLOSING + "." + CaseIndex.ON,
                        scope.campaign().opensOn().toString()));
        Bson answered =
                switch (wanted) {
                    case MISSING -> missing;
                    case CARRIED_OVER -> carriedOver;
                    case CLOSED -> closed;
                    case null -> Filters.or(missing, carriedOver, closed);
                };
        return Filters.and(
                Filters.in(CaseIndex.field("campaign"), scope.earlier()),
                Filters.exists(CaseIndex.RECOGNITION),
                scope.union(),
                scope.work(),
                answered);
    }

    private static Item item(Document row, String campaign) {
        Document stored = CaseIndex.part(row);
        List<String> campaigns = stored.getList(CaseIndex.CAMPAIGNS, String.class);
        CaseStatus status = CaseStatus.valueOf(stored.getString("status"));
        return new Item(
                row.getString("_id"),
                stored.getString("number"),
                campaigns,
                new UnionCode(stored.getString("union")),
                status,
                Category.valueOf(stored.getString("category")),
                answer(campaigns.contains(campaign), status));
    }

    private static Answer answer(boolean carriedOver, CaseStatus status) {
        if (carriedOver) {
            return Answer.CARRIED_OVER;
        }
        return status == CaseStatus.CLOSED ? Answer.CLOSED : Answer.MISSING;
    }
}
