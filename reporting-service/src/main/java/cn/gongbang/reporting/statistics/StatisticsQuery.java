package cn.gongbang.reporting.statistics;

import cn.gongbang.contracts.codes.CaseStatus;
import cn.gongbang.contracts.codes.Category;
import cn.gongbang.contracts.codes.Cause;
import cn.gongbang.contracts.events.UnionTree;
import cn.gongbang.contracts.unions.UnionCode;
import cn.gongbang.platform.time.DomainTime;
import cn.gongbang.reporting.ledger.LedgerColumn;
import cn.gongbang.reporting.ledger.LedgerWeek;
import cn.gongbang.reporting.ledger.Unions;
import cn.gongbang.reporting.projection.ReportViews;
import cn.gongbang.reporting.registry.ReportScope;
import com.mongodb.client.model.Accumulators;
import com.mongodb.client.model.Aggregates;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.bson.Document;
import org.springframework.stereotype.Component;

/** Counts cases on file, and facts week by week. */
@Component
class StatisticsQuery {
    private final ReportViews views;

    StatisticsQuery(ReportViews views) {
        this.views = views;
    }

    Statistics count(String campaign, ReportScope scope) {
        Map<Category, Long> categories = new EnumMap<>(Category.class);
        Map<Cause, Long> causes = new EnumMap<>(Cause.class);
        Map<UnionCode, Long> unions = new TreeMap<>();
        long total = 0;
        for (Document group : onFile(campaign)) {
            Document key = group.get("_id", Document.class);
            UnionCode union = new UnionCode(Objects.requireNonNull(key.getString("union")));
            if (scope.covers(union)) {
                long count =
                        Objects.requireNonNull(group.get("count", Number.class)).longValue();
                categories.merge(Category.valueOf(key.getString("category")), count, Long::sum);
                causes.merge(Cause.valueOf(key.getString("cause")), count, Long::sum);
                unions.merge(above(union, scope.unions()), count, Long::sum);
                total += count;
            }
        }
        List<Statistics.OfUnion> bySubdistrict = new ArrayList<>();
        unions.forEach((union, count) ->
                bySubdistrict.add(new Statistics.OfUnion(union, scope.unions().nameOf(union), count)));
        return new Statistics(campaign, total, categories, causes, bySubdistrict, weeks(campaign, scope));
    }

    private Iterable<Document> onFile(String campaign) {
        Document key = new Document("union", "$case.union")
                .append("category", "$case.category")
                .append("cause", "$case.cause");
        return views.cases()
                .aggregate(List.of(
                        Aggregates.match(Filters.and(
                                Filters.eq("case.campaigns", campaign),
                                Filters.in(
                                        "case.status",
                                        CaseStatus.RECOGNIZED.name(),
                                        CaseStatus.EXIT_OBSERVATION.name()))),
                        Aggregates.group(key, Accumulators.sum("count", 1))));
    }

    private List<Statistics.OfWeek> weeks(String campaign, ReportScope scope) {
        Map<String, Map<LedgerColumn, Long>> weeks = new TreeMap<>();
        views.ledgerFacts()
                .find(Filters.eq("campaigns", campaign))
                .projection(Projections.include("union", "recordedAt", "columns"))
                .forEach(fact -> {
                    List<String> columns = fact.getList("columns", String.class);
                    if (!columns.isEmpty() && scope.covers(new UnionCode(fact.getString("union")))) {
                        LocalDate day =
                                LocalDate.ofInstant(ReportViews.instant(fact.getLong("recordedAt")), DomainTime.ZONE);
                        var counts = weeks.computeIfAbsent(
                                LedgerWeek.of(day).toString(), week -> new EnumMap<>(LedgerColumn.class));
                        columns.forEach(column -> counts.merge(LedgerColumn.valueOf(column), 1L, Long::sum));
                    }
                });
        List<Statistics.OfWeek> byWeek = new ArrayList<>();
        weeks.forEach((week, counts) -> byWeek.add(new Statistics.OfWeek(week, counts)));
        return byWeek;
    }

    private static UnionCode above(UnionCode union, Unions unions) {
        return unions.subdistrictOf(union).map(UnionTree.Node::code).orElse(union);
    }
}
