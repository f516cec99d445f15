package cn.gongbang.reporting.summary;

import cn.gongbang.contracts.codes.CaseStatus;
import cn.gongbang.contracts.codes.Category;
import cn.gongbang.contracts.events.CampaignNews;
import cn.gongbang.platform.access.Purpose;
import cn.gongbang.platform.access.Reading;
import cn.gongbang.platform.listening.CaughtUp;
import cn.gongbang.platform.problems.Refusal;
import cn.gongbang.platform.security.Caller;
import cn.gongbang.reporting.projection.ReportsFeed;
import cn.gongbang.reporting.registry.Registry;
import cn.gongbang.reporting.registry.ReportScope;
import cn.gongbang.reporting.sheet.SpreadsheetAnswer;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The summary table as JSON and as a sheet; cases on file by default. */
@RestController
class SummaryEndpoint {
    private static final int LARGEST_PAGE = 10_000;

    /** A page of rows; {@code totals} counts all cases of the filter by category. */
    record Answer(List<SummaryRow> items, int page, int size, long total, Map<Category, Long> totals) {}

    private final Registry registry;
    private final SummaryQuery query;
    private final SummarySheet sheet;
    private final Clock clock;

    SummaryEndpoint(Registry registry, SummaryQuery query, SummarySheet sheet, Clock clock) {
        this.registry = registry;
        this.query = query;
        this.sheet = sheet;
        this.clock = clock;
    }

    @GetMapping("/api/reports/summary")
    @CaughtUp(ReportsFeed.NAME)
    Answer summary(
            @RequestParam(required = false) @Nullable String campaign,
            @RequestParam(required = false) @Nullable String union,
            @RequestParam(required = false) @Nullable Set<CaseStatus> status,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "50") int size,
            @RequestParam(required = false) @Nullable String sort,
            Caller caller,
            Reading reading) {
        ReportScope scope = ReportScope.of(caller, union, registry.unions());
        SummaryOrder order = SummaryOrder.of(sort);
        requirePage(page, size);
        SummaryFilter filter = filter(campaignOf(campaign, scope), scope, status);
        SummaryRows rows = new SummaryRows(scope.unions(), reading, Purpose.SUMMARY, filter.campaign());
        Map<Category, Long> totals = query.totals(filter);
        return new Answer(
                query.find(filter, order, page, size).stream().map(rows::of).toList(),
                page,
                size,
                totals.values().stream().mapToLong(Long::longValue).sum(),
                totals);
    }

    @GetMapping("/api/reports/summary.xlsx")
    @CaughtUp(ReportsFeed.NAME)
    ResponseEntity<byte[]> spreadsheet(
            @RequestParam(required = false) @Nullable String campaign,
            @RequestParam(required = false) @Nullable String union,
            @RequestParam(required = false) @Nullable Set<CaseStatus> status,
            @RequestParam(required = false) @Nullable String sort,
            Caller caller,
            Reading reading,
            Locale locale) {
        ReportScope scope = ReportScope.of(caller, union, registry.unions());
        CampaignNews surveyed = campaignOf(campaign, scope);
        SummaryRows rows = new SummaryRows(scope.unions(), reading, Purpose.SUMMARY_EXPORT, surveyed.id());
        List<SummaryRow> all = query.find(filter(surveyed, scope, status), SummaryOrder.of(sort), 0, 0).stream()
                .map(rows::of)
                .toList();
        return SpreadsheetAnswer.of("summary-" + surveyed.id(), sheet.of(surveyed, scope, all, locale));
    }

    private CampaignNews campaignOf(@Nullable String id, ReportScope scope) {
        return registry.campaign(id, scope.root(), LocalDate.now(clock));
    }

    private static SummaryFilter filter(CampaignNews campaign, ReportScope scope, @Nullable Set<CaseStatus> statuses) {
        return new SummaryFilter(
                campaign.id(), scope, statuses == null || statuses.isEmpty() ? SummaryFilter.ON_FILE : statuses);
    }

    private static void requirePage(int page, int size) {
        if (size < 1 || size > LARGEST_PAGE) {
            throw Refusal.of(400, "MALFORMED", "problem.parameter", "size");
        }
        if (page < 0 || (long) page * size > Integer.MAX_VALUE) {
            throw Refusal.of(400, "MALFORMED", "problem.parameter", "page");
        }
    }
}
