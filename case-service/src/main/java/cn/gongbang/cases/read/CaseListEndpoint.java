package cn.gongbang.cases.read;

import cn.gongbang.cases.claims.PersonKeys;
import cn.gongbang.cases.rights.CaseRights;
import cn.gongbang.contracts.codes.CaseStatus;
import cn.gongbang.contracts.codes.Category;
import cn.gongbang.contracts.codes.ReviewDue;
import cn.gongbang.contracts.people.ResidentId;
import cn.gongbang.contracts.personal.Redacted;
import cn.gongbang.contracts.unions.UnionCode;
import cn.gongbang.platform.listening.CaughtUp;
import cn.gongbang.platform.problems.Checks;
import cn.gongbang.platform.problems.Refusal;
import cn.gongbang.platform.security.Caller;
import cn.gongbang.platform.web.Page;
import com.mongodb.client.model.Filters;
import java.util.ArrayList;
import java.util.List;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Finds cases; by personal data only in a body and exactly, never in a path or query string. */
@RestController
class CaseListEndpoint {
    private final CaseList list;
    private final PersonKeys keys;

    CaseListEndpoint(CaseList list, PersonKeys keys) {
        this.list = list;
        this.keys = keys;
    }

    /** @param q a case number */
    @GetMapping("/api/cases")
    @CaughtUp(CaseIndex.NAME)
    Page<CaseList.Item> list(
            @RequestParam(required = false) @Nullable String campaign,
            @RequestParam(required = false) @Nullable UnionCode union,
            @RequestParam(required = false) @Nullable CaseStatus status,
            @RequestParam(required = false) @Nullable Category category,
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "50") int size,
            @RequestParam(required = false) @Nullable String sort,
            Caller caller) {
        List<Bson> conditions = new ArrayList<>();
        equal(conditions, CaseIndex.CAMPAIGNS, campaign);
        equal(conditions, "status", status == null ? null : status.name());
        equal(conditions, "category", category == null ? null : category.name());
        equal(conditions, "number", q);
        return list.find(conditions, union, new CaseList.Cut(page, size, sort), caller);
    }

    /** R-DYN-1, 3, 5, 6: the work list of what has to be looked at; of one kind or of any. */
    @GetMapping("/api/cases/due")
    @CaughtUp(CaseIndex.NAME)
    Page<CaseList.Item> due(
            @RequestParam(required = false) @Nullable ReviewDue kind,
            @RequestParam(required = false) @Nullable UnionCode union,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "50") int size,
            @RequestParam(required = false) @Nullable String sort,
            Caller caller) {
        List<Bson> conditions = new ArrayList<>();
        conditions.add(
                kind == null
                        ? Filters.exists(CaseIndex.field(CaseIndex.DUE + ".0"))
                        : Filters.eq(CaseIndex.field(CaseIndex.DUE), kind.name()));
        return list.find(conditions, union, new CaseList.Cut(page, size, sort), caller);
    }

    /** What is searched for, of which at least one is given; every given term has to match. */
    record Search(
            @Nullable String residentId,
            @Nullable String name,
            @Nullable String mobile,
            @Nullable Integer page,
            @Nullable Integer size,
            @Nullable String sort) {
        @Override
        public String toString() {
            return Redacted.whole(this);
        }
    }

    @PostMapping("/api/cases/search")
    @CaughtUp(CaseIndex.NAME)
    Page<CaseList.Item> search(@RequestBody Search search, Caller caller) {
        CaseRights.INSPECT.requireRole(caller);
        Checks checks = new Checks();
        ResidentId id =
                checks.optional("/residentId", search.residentId(), ResidentId::of, "R-ID-1", "cases.residentId");
        checks.orThrow();
        List<Bson> conditions = new ArrayList<>();
        equal(conditions, "terms", id == null ? null : SearchTerms.id(id, keys));
        equal(conditions, "terms", search.name() == null ? null : SearchTerms.name(search.name(), keys));
        equal(conditions, "terms", search.mobile() == null ? null : SearchTerms.mobile(search.mobile(), keys));
        if (conditions.isEmpty()) {
            throw Refusal.invalid("", "REQUIRED", "cases.searchTerm");
        }
        int page = search.page() == null ? 0 : search.page();
        int size = search.size() == null ? 50 : search.size();
        return list.find(conditions, null, new CaseList.Cut(page, size, search.sort()), caller);
    }

    private static void equal(List<Bson> conditions, String field, @Nullable String value) {
        if (value != null) {
            conditions.add(Filters.eq(CaseIndex.field(field), value));
        }
    }
}
