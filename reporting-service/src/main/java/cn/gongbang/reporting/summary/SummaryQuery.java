package cn.gongbang.reporting.summary;

import cn.gongbang.contracts.codes.Category;
import cn.gongbang.reporting.projection.CaseRows;
import cn.gongbang.reporting.projection.ReportViews;
import cn.gongbang.reporting.projection.StoredCase;
import com.mongodb.client.model.Accumulators;
import com.mongodb.client.model.Aggregates;
import com.mongodb.client.model.Filters;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Component;

/** Finds the cases of a summary table. */
@Component
class SummaryQuery {
    private final ReportViews views;
    private final CaseRows rows;

    SummaryQuery(ReportViews views, CaseRows rows) {
        this.rows = rows;
        this.views = views;
    }

    /** @param size 0 for all */
    List<StoredCase> find(SummaryFilter filter, SummaryOrder order, int page, int size) {
        List<StoredCase> found = new ArrayList<>();
        views.cases()
                .find(condition(filter))
                .sort(order.sort())
                .skip(Math.multiplyExact(page, size))
                .limit(size)
                .allowDiskUse(true)
                .forEach(row -> found.add(rows.read(row)));
        return found;
    }

    /** How many cases of each category there are, zeros included. */
    Map<Category, Long> totals(SummaryFilter filter) {
        Map<Category, Long> totals = new EnumMap<>(Category.class);
        for (Category category : Category.values()) {
            totals.put(category, 0L);
        }
        views.cases()
                .aggregate(List.of(
                        Aggregates.match(condition(filter)),
                        Aggregates.group("$case.category", Accumulators.sum("count", 1))))
                .forEach(group -> totals.put(
                        Category.valueOf(group.getString("_id")),
                        Objects.requireNonNull(group.get("count", Number.class)).longValue()));
        return totals;
    }

    private static Bson condition(SummaryFilter filter) {
        String root = "^" + filter.scope().root().value().replace(".", "\\.");
        String unions = root + (filter.scope().withBelow() ? "(\\.|$)" : "$");
        return Filters.and(
                Filters.eq("case.campaigns", filter.campaign()),
                Filters.regex("case.union", Pattern.compile(unions)),
                Filters.in(
                        "case.status",
                        filter.statuses().stream().map(Enum::name).sorted().toList()));
    }
}
