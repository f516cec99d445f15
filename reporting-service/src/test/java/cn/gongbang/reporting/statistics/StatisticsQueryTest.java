package cn.gongbang.reporting.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gongbang.contracts.unions.UnionCode;
import cn.gongbang.eventkit.FixedKeys;
import cn.gongbang.reporting.ledger.LedgerColumn;
import cn.gongbang.reporting.projection.ReportsFeed;
import cn.gongbang.reporting.registry.Registry;
import cn.gongbang.reporting.registry.ReportScope;
import cn.gongbang.reporting.survey.SurveyEvents;
import cn.gongbang.reporting.survey.ViewsInMemory;
import java.util.Collection;
import org.junit.jupiter.api.Test;

class StatisticsQueryTest {
    @Test
    void givenSurveyOver_whenCounted_thenEveryWayOfCountingAddsUp() {
        try (ViewsInMemory mongo = new ViewsInMemory()) {
            ReportsFeed feed = new ReportsFeed(mongo.views(), FixedKeys.sealing());
            SurveyEvents events = SurveyEvents.all();
            feed.handle(events.ofCases());
            feed.handle(events.ofReviews());
            Statistics statistics = new StatisticsQuery(mongo.views())
                    .count(
                            "2023",
                            new ReportScope(new UnionCode("jianghai"), true, new Registry(mongo.views()).unions()));
            assertThat(statistics.total()).isEqualTo(305);
            assertThat(sum(statistics.byCategory().values())).isEqualTo(305);
            assertThat(sum(statistics.byCause().values())).isEqualTo(305);
            assertThat(sum(statistics.bySubdistrict().stream()
                            .map(Statistics.OfUnion::count)
                            .toList()))
                    .isEqualTo(305);
            assertThat(statistics.byWeek().stream()
                            .mapToLong(week -> week.counts().getOrDefault(LedgerColumn.APPLIED, 0L))
                            .sum())
                    .isEqualTo(522);
        }
    }

    private static long sum(Collection<Long> counts) {
        return counts.stream().mapToLong(Long::longValue).sum();
    }
}
