package cn.gongbang.cases.read;

import cn.gongbang.contracts.codes.CaseStatus;
import cn.gongbang.contracts.codes.Category;
import cn.gongbang.contracts.codes.ClosingReason;
import cn.gongbang.contracts.unions.UnionCode;
import cn.gongbang.platform.listening.CaughtUp;
import cn.gongbang.platform.security.Caller;
import cn.gongbang.platform.web.Page;
import com.mongodb.client.model.Filters;
import java.util.ArrayList;
import java.util.List;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * R-ELIG-2: the watch list of near misses (边缘困难职工), recognized or not. A closed case stays on it only when the family
 * is still there to be watched: it left hardship, or gave up by itself.
 */
@RestController
class WatchListEndpoint {
    private static final List<String> STILL_WATCHED =
            List.of(ClosingReason.EXITED.name(), ClosingReason.GIVEN_UP.name());
    private final CaseList list;

    WatchListEndpoint(CaseList list) {
        this.list = list;
    }

    @GetMapping("/api/cases/watch-list")
    @CaughtUp(CaseIndex.NAME)
    Page<CaseList.Item> nearMisses(
            @RequestParam(required = false) @Nullable String campaign,
            @RequestParam(required = false) @Nullable UnionCode union,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "50") int size,
            Caller caller) {
        List<Bson> conditions = new ArrayList<>();
        conditions.add(Filters.eq(CaseIndex.field("category"), Category.NEAR_MISS.name()));
        conditions.add(Filters.or(
                Filters.ne(CaseIndex.field("status"), CaseStatus.CLOSED.name()),
                Filters.in(CaseIndex.field("closingReason"), STILL_WATCHED)));
        if (campaign != null) {
            conditions.add(Filters.eq(CaseIndex.field(CaseIndex.CAMPAIGNS), campaign));
        }
        return list.find(conditions, union, new CaseList.Cut(page, size, null), caller);
    }
}
