package cn.gongbang.reporting.weekly;

import cn.gongbang.contracts.codes.CaseStatus;
import cn.gongbang.contracts.codes.Category;
import cn.gongbang.contracts.unions.UnionCode;
import cn.gongbang.platform.time.DomainTime;
import cn.gongbang.reporting.ledger.Cell;
import cn.gongbang.reporting.ledger.LedgerColumn;
import cn.gongbang.reporting.ledger.LedgerFigures;
import cn.gongbang.reporting.ledger.NoticeEntry;
import cn.gongbang.reporting.ledger.RunningNotices;
import cn.gongbang.reporting.ledger.Stock;
import cn.gongbang.reporting.ledger.Tally;
import cn.gongbang.reporting.projection.LedgerFactDocuments;
import cn.gongbang.reporting.projection.ReportViews;
import cn.gongbang.reporting.registry.WeekCuts;
import com.mongodb.client.model.Accumulators;
import com.mongodb.client.model.Aggregates;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Component;

/** Counts a campaign's facts at a cut: what a ledger shows can be counted again for ever. */
@Component
public class LedgerQuery {
    private final ReportViews views;

    public LedgerQuery(ReportViews views) {
        this.views = views;
    }

    public LedgerFigures count(String campaign, WeekCuts.Cuts cuts) {
        Bson upToCut = Filters.and(
                Filters.eq("campaigns", campaign), Filters.lte("recordedAt", ReportViews.micros(cuts.at())));
        return new LedgerFigures(tally(upToCut, cuts), noticesRunning(upToCut, cuts.at()), stocks(upToCut));
    }

    private Tally tally(Bson upToCut, WeekCuts.Cuts cuts) {
        Instant before = cuts.before();
        long opening = before == null ? Long.MIN_VALUE : ReportViews.micros(before);
        Tally tally = new Tally();
        Document group = new Document("union", "$union")
                .append("column", "$columns")
                .append("new", new Document("$gt", List.of("$recordedAt", opening)));
        aggregate(
                List.of(
                        Aggregates.match(upToCut),
                        Aggregates.unwind("$columns"),
                        Aggregates.group(group, Accumulators.sum("count", 1))),
                (key, count) -> tally.add(
                        new UnionCode(key.getString("union")),
                        LedgerColumn.valueOf(key.getString("column")),
                        key.getBoolean("new") ? new Cell(0, count) : new Cell(count, 0)));
        return tally;
    }

    private Map<UnionCode, Integer> noticesRunning(Bson upToCut, Instant cut) {
        LocalDate day = LocalDate.ofInstant(cut, DomainTime.ZONE);
        List<String> cases = new ArrayList<>();
        views.ledgerFacts()
                .find(Filters.and(upToCut, Filters.gte("endsOn", day.toString())))
                .forEach(fact -> cases.add(fact.getString("case")));
        List<NoticeEntry> entries = new ArrayList<>();
        if (!cases.isEmpty()) {
            views.ledgerFacts()
                    .find(Filters.and(upToCut, Filters.in("case", cases), Filters.exists("notice")))
                    .forEach(fact -> entries.add(LedgerFactDocuments.notice(fact)));
        }
        return RunningNotices.at(day, entries, holders(upToCut, cases));
    }

    /** Which union holds each of the cases at the cut. */
    private Map<String, UnionCode> holders(Bson upToCut, List<String> cases) {
        Map<String, UnionCode> holders = new HashMap<>();
        if (!cases.isEmpty()) {
            views.ledgerFacts()
                    .find(Filters.and(upToCut, Filters.in("case", cases), Filters.exists("heldBy")))
                    .sort(Sorts.ascending("sequence"))
                    .forEach(fact -> holders.put(fact.getString("case"), new UnionCode(fact.getString("heldBy"))));
        }
        return holders;
    }

    private Map<UnionCode, Stock> stocks(Bson upToCut) {
        Map<UnionCode, Stock> stocks = new HashMap<>();
        Document standing =
                new Document("heldBy", "$heldBy").append("status", "$status").append("category", "$category");
        aggregate(
                List.of(
                        Aggregates.match(Filters.and(upToCut, Filters.exists("heldBy"))),
                        Aggregates.sort(Sorts.ascending("sequence")),
                        Aggregates.group(
                                "$case",
                                Accumulators.last("heldBy", "$heldBy"),
                                Accumulators.last("status", "$status"),
                                Accumulators.last("category", "$category")),
                        Aggregates.group(standing, Accumulators.sum("count", 1))),
                (key, count) -> stocks.merge(
                        new UnionCode(key.getString("heldBy")),
                        Stock.of(
                                CaseStatus.valueOf(key.getString("status")),
                                Category.valueOf(key.getString("category")),
                                count),
                        Stock::plus));
        return stocks;
    }

    @FunctionalInterface
    private interface Counted {
        void add(Document key, int count);
    }

    private void aggregate(List<Bson> pipeline, Counted counted) {
        views.ledgerFacts()
                .aggregate(pipeline)
                .allowDiskUse(true)
                .forEach(group -> counted.add(
                        group.get("_id", Document.class),
                        Objects.requireNonNull(group.get("count", Number.class)).intValue()));
    }
}
