package cn.gongbang.reporting.statistics;

import cn.gongbang.contracts.events.CampaignNews;
import cn.gongbang.platform.listening.CaughtUp;
import cn.gongbang.platform.security.Caller;
import cn.gongbang.reporting.projection.ReportsFeed;
import cn.gongbang.reporting.registry.Registry;
import cn.gongbang.reporting.registry.ReportScope;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** {@code GET /api/reports/statistics}. */
@RestController
class StatisticsEndpoint {
    private final Registry registry;
    private final StatisticsQuery query;
    private final Clock clock;

    StatisticsEndpoint(Registry registry, StatisticsQuery query, Clock clock) {
        this.registry = registry;
        this.query = query;
        this.clock = clock;
    }

    @GetMapping("/api/reports/statistics")
    @CaughtUp(ReportsFeed.NAME)
    Statistics statistics(
            @RequestParam(required = false) @Nullable String campaign,
            @RequestParam(required = false) @Nullable String union,
            Caller caller) {
        ReportScope scope = ReportScope.of(caller, union, registry.unions());
        CampaignNews surveyed = registry.campaign(campaign, scope.root(), LocalDate.now(clock));
        return query.count(surveyed.id(), scope);
    }
}
