package cn.gongbang.reporting.summary;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gongbang.contracts.codes.Role;
import cn.gongbang.contracts.events.CaseFact;
import cn.gongbang.contracts.unions.UnionCode;
import cn.gongbang.eventkit.FixedKeys;
import cn.gongbang.platform.access.Purpose;
import cn.gongbang.platform.access.Reading;
import cn.gongbang.platform.listening.Heard;
import cn.gongbang.platform.security.Caller;
import cn.gongbang.reporting.ledger.Stock;
import cn.gongbang.reporting.projection.CaseRows;
import cn.gongbang.reporting.projection.ReportsFeed;
import cn.gongbang.reporting.registry.Registry;
import cn.gongbang.reporting.registry.ReportScope;
import cn.gongbang.reporting.registry.WeekCuts;
import cn.gongbang.reporting.survey.SurveyEvents;
import cn.gongbang.reporting.survey.ViewsInMemory;
import cn.gongbang.reporting.weekly.LedgerQuery;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

/** 续档: a case carried over stands in the tables of both campaigns, new in the first and continued in the second. */
class CarriedOverSummaryTest {
    private static final Instant CARRIED_OVER = Instant.parse("2024-02-15T01:00:00Z");
    private static final Heard RECOGNIZED = SurveyEvents.all().ofCases().stream()
            .filter(heard -> heard.type().equals(CaseFact.RECOGNIZED.type()))
            .findFirst()
            .orElseThrow();
    private final ViewsInMemory mongo = new ViewsInMemory();

    @BeforeEach
    void tell() {
        ObjectNode data = (ObjectNode) RECOGNIZED.data().deepCopy();
        ((ObjectNode) data.path("snapshot")).putArray("campaigns").add("2023").add("2024");
        Heard carriedOver = new Heard(
                RECOGNIZED.source(),
                CaseFact.CARRIED_OVER.type(),
                RECOGNIZED.subject(),
                RECOGNIZED.sequence() + 1,
                CARRIED_OVER,
                RECOGNIZED.union(),
                RECOGNIZED.unionkind(),
                data);
        new ReportsFeed(mongo.views(), FixedKeys.sealing()).handle(List.of(RECOGNIZED, carriedOver));
    }

    @AfterEach
    void close() {
        mongo.close();
    }

    @Test
    void givenCaseCarriedOver_whenSummarised_thenNewInTheFirstCampaignAndContinuedInTheNext() {
        assertThat(row("2023").newOrContinued()).isEqualTo(SummaryRow.NewOrContinued.NEW);
        assertThat(row("2024").newOrContinued()).isEqualTo(SummaryRow.NewOrContinued.CONTINUED);
        assertThat(row("2024").campaign()).isEqualTo("2024");
        assertThat(row("2024").caseId()).isEqualTo(row("2023").caseId());
    }

    @Test
    void givenCaseCarriedOver_whenTheLedgerOfTheNextCampaignIsCut_thenItIsOnFileThereFromThatInstantOn() {
        LedgerQuery ledgers = new LedgerQuery(mongo.views());
        UnionCode union = RECOGNIZED.union();
        assertThat(ledgers.count("2024", new WeekCuts.Cuts(null, CARRIED_OVER)).stocks())
                .extractingByKey(union)
                .extracting(Stock::recognized)
                .isEqualTo(1);
        assertThat(ledgers.count("2024", new WeekCuts.Cuts(null, CARRIED_OVER.minusMillis(1)))
                        .stocks())
                .isEmpty();
        assertThat(ledgers.count("2023", new WeekCuts.Cuts(null, CARRIED_OVER)).stocks())
                .containsOnlyKeys(union);
    }

    private SummaryRow row(String campaign) {
        Caller district = new Caller("district", Set.of(Role.DISTRICT), new UnionCode("jianghai"));
        Reading reading = new Reading(district, null, Instant.EPOCH);
        ReportScope scope = new ReportScope(new UnionCode("jianghai"), true, new Registry(mongo.views()).unions());
        SummaryFilter filter = new SummaryFilter(campaign, scope, SummaryFilter.ON_FILE);
        return new SummaryQuery(mongo.views(), new CaseRows(FixedKeys.sealing()))
                .find(filter, SummaryOrder.of(null), 0, 0).stream()
                        .map(
                                new SummaryRows(
                                        new Registry(mongo.views()).unions(), reading, Purpose.SUMMARY, campaign)::of)
                        .findFirst()
                        .orElseThrow();
    }
}
