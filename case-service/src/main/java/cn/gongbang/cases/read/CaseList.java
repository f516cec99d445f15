package cn.gongbang.cases.read;

import cn.gongbang.cases.rights.CaseRights;
import cn.gongbang.contracts.codes.CaseStatus;
import cn.gongbang.contracts.codes.Category;
import cn.gongbang.contracts.unions.UnionCode;
import cn.gongbang.platform.listening.NewestParts;
import cn.gongbang.platform.problems.Refusal;
import cn.gongbang.platform.security.Area;
import cn.gongbang.platform.security.Caller;
import cn.gongbang.platform.web.Page;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lists cases from the index, only those that are the caller's work. */
@Component
class CaseList {
    private static final Set<String> SORTABLE = Set.of("number", "status", "category", "union", "recordedAt");
    private static final int LARGEST_PAGE = 1000;
    private static final int LAST_PAGE = 1_000_000;
    private static final String UNION = CaseIndex.field("union");
    private final MongoCollection<Document> cases;

    CaseList(MongoDatabase views) {
        this.cases = views.getCollection(CaseIndex.COLLECTION);
    }

    /**
     * One case in a list; nothing personal stands in it.
     *
     * @param categorySince since when the family has been in its category; absent when it was told before this was kept
     */
    record Item(
            String id,
            String number,
            String campaign,
            UnionCode union,
            CaseStatus status,
            Category category,
            @Nullable LocalDate categorySince,
            String perCapita,
            int familySize,
            Instant openedAt,
            Instant recordedAt,
            List<String> due,
            long version) {}

    /** A page of a list and how it is sorted: {@code field} or {@code field,desc}. */
    record Cut(int page, int size, @Nullable String sort) {}

    /**
     * Cases of the caller's that fulfil all conditions.
     *
     * @param union only those of this union and below it; null for all
     * @throws Refusal 403 when the caller reads no cases, or none of that union
     */
    Page<Item> find(List<Bson> conditions, @Nullable UnionCode union, Cut cut, Caller caller) {
        Bson work = within(CaseRights.INSPECT.area(caller).narrowedTo(union));
        if (cut.page() < 0 || cut.page() > LAST_PAGE || cut.size() < 1 || cut.size() > LARGEST_PAGE) {
            throw Refusal.of(400, "MALFORMED", "problem.parameter", "page, size");
        }
        Bson sort = order(cut.sort());
        List<Bson> all = new ArrayList<>(conditions);
        all.add(work);
        Bson filter = Filters.and(all);
        List<Item> items = new ArrayList<>();
        cases.find(filter)
                .sort(sort)
                .skip(cut.page() * cut.size())
                .limit(cut.size())
                .forEach(stored -> items.add(item(stored)));
        return new Page<>(items, cut.page(), cut.size(), cases.countDocuments(filter));
    }

    /** The cases unions of the area hold. */
    static Bson within(Area area) {
        return switch (area) {
            case Area.Everywhere everywhere -> new Document();
            case Area.Below below -> below(below.root());
            case Area.At at -> Filters.eq(UNION, at.union().value());
        };
    }

    /** The union itself and everything below it. */
    static Bson below(UnionCode root) {
        return Filters.or(
                Filters.eq(UNION, root.value()),
                Filters.and(Filters.gte(UNION, root.value() + "."), Filters.lt(UNION, root.value() + "/")));
    }

    private static Bson order(@Nullable String sort) {
        if (sort == null) {
            return Sorts.ascending(CaseIndex.field("openedAt"), "_id");
        }
        String[] parts = sort.split(",", 2);
        if (!SORTABLE.contains(parts[0])
                || parts.length == 2 && !Set.of("asc", "desc").contains(parts[1])) {
            throw Refusal.of(400, "SORT", "problem.sort", sort);
        }
        String field = CaseIndex.field(parts[0]);
        boolean descending = parts.length == 2 && parts[1].equals("desc");
        return Sorts.orderBy(descending ? Sorts.descending(field) : Sorts.ascending(field), Sorts.ascending("_id"));
    }

    private static @Nullable LocalDate since(@Nullable String date) {
        return date == null ? null : LocalDate.parse(date);
    }

    private static Item item(Document row) {
        Document stored = CaseIndex.part(row);
        return new Item(
                row.getString("_id"),
                stored.getString("number"),
                stored.getString("campaign"),
                new UnionCode(stored.getString("union")),
                CaseStatus.valueOf(stored.getString("status")),
                Category.valueOf(stored.getString("category")),
                since(stored.getString("categorySince")),
                stored.getString("perCapita"),
                stored.getInteger("familySize"),
                Instant.parse(stored.getString("openedAt")),
                Instant.parse(stored.getString("recordedAt")),
                stored.getList(CaseIndex.DUE, String.class, List.of()),
                stored.getLong(NewestParts.SEQUENCE));
    }
}
