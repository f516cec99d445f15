package cn.gongbang.reporting.weekly;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gongbang.contracts.codes.UnionKind;
import cn.gongbang.contracts.events.CampaignNews;
import cn.gongbang.contracts.unions.UnionCode;
import cn.gongbang.eventkit.FixedKeys;
import cn.gongbang.platform.json.EventJson;
import cn.gongbang.platform.problems.Refusal;
import cn.gongbang.reporting.ledger.Cell;
import cn.gongbang.reporting.ledger.Ledger;
import cn.gongbang.reporting.ledger.LedgerWeek;
import cn.gongbang.reporting.projection.ReportsFeed;
import cn.gongbang.reporting.registry.Registry;
import cn.gongbang.reporting.registry.WeekCuts;
import cn.gongbang.reporting.survey.SampleSurvey;
import cn.gongbang.reporting.survey.SurveyEvents;
import cn.gongbang.reporting.survey.ViewsInMemory;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class SurveyLedgerTest {
    private static final UnionCode DISTRICT = new UnionCode("jianghai");
    private static final ViewsInMemory MONGO = new ViewsInMemory();
    private static final SurveyEvents EVENTS = SurveyEvents.all();
    private static final Registry REGISTRY = new Registry(MONGO.views());
    private static final WeekCuts CUTS = new WeekCuts(REGISTRY);

    @BeforeAll
    static void hear() {
        ReportsFeed feed = new ReportsFeed(MONGO.views(), FixedKeys.sealing());
        feed.handle(EVENTS.ofReviews());
        feed.handle(EVENTS.ofCases());
    }

    @AfterAll
    static void close() {
        MONGO.close();
    }

    @Test
    void givenWholeSurvey_whenEveryLedgerIsRead_thenEveryCellIsTheOfficialOne() {
        Map<String, JsonNode> expected = SampleSurvey.ledger();
        Map<String, Integer> closings = new HashMap<>();
        int cells = 0;
        for (LedgerWeek week = LedgerWeek.parse("2023-W05");
                !week.toString().equals("2024-W01");
                week = new LedgerWeek(week.monday().plusWeeks(1))) {
            if (hasNoLedger(week)) {
                continue;
            }
            for (JsonNode row : json(ledger(week, Set.of())).path("rows")) {
                String union = row.path("union").asString();
                JsonNode official = expected.remove(week + " " + union);
                for (Map.Entry<String, JsonNode> column : row.path("columns").properties()) {
                    String cell = union + " " + column.getKey();
                    int change = official == null
                            ? 0
                            : official.path(column.getKey()).asInt(0);
                    int opening = closings.getOrDefault(cell, 0);
                    assertThat(column.getValue().path("opening").asInt())
                            .as(week + " " + cell)
                            .isEqualTo(opening);
                    assertThat(column.getValue().path("change").asInt())
                            .as(week + " " + cell)
                            .isEqualTo(change);
                    assertThat(column.getValue().path("closing").asInt())
                            .as(week + " " + cell)
                            .isEqualTo(opening + change);
                    closings.put(cell, opening + change);
                    cells++;
                }
            }
        }
        assertThat(expected).isEmpty();
        assertThat(cells).isGreaterThan(30_000);
    }

    @Test
    void givenWeekOfSpringFestival_whenAskedFor_thenItHasNoLedger() {
        assertThat(hasNoLedger(LedgerWeek.parse("2023-W04"))).isTrue();
        assertThat(hasNoLedger(LedgerWeek.parse("2023-W40"))).isTrue();
        assertThat(hasNoLedger(LedgerWeek.parse("2022-W50"))).isTrue();
    }

    @Test
    void givenDeadlineWeek_whenRolledUp_thenSumsHoldEveryOwnRow() {
        Ledger ledger = ledger(LedgerWeek.parse("2023-W10"), Set.of(UnionKind.SUBDISTRICT, UnionKind.DISTRICT));
        JsonNode json = json(ledger);
        assertThat(json.path("cutAt").asString()).isEqualTo("2023-03-10T09:30:00Z");
        var sums = ledger.rows().stream().filter(row -> row.rollup() != null).toList();
        assertThat(sums).hasSize(4);
        var district = sums.stream()
                .filter(row -> row.rollup() == UnionKind.DISTRICT)
                .findFirst()
                .orElseThrow();
        district.columns().forEach((column, cell) -> assertThat(cell)
                .isEqualTo(ledger.rows().stream()
                        .filter(row -> row.rollup() == null)
                        .map(row -> row.columns().getOrDefault(column, Cell.ZERO))
                        .reduce(Cell.ZERO, Cell::plus)));
        assertThat(district.unions()).isEqualTo(48);
        assertThat(ledger.missing()).hasSize(48);
        assertThat(district.zeroReport()).isFalse();
    }

    @Test
    void givenEndOfYear_whenRead_thenStockIsWhatIsOnFile() {
        Ledger ledger = ledger(LedgerWeek.parse("2023-W52"), Set.of(UnionKind.DISTRICT));
        var district = ledger.rows().getLast();
        assertThat(district.current().recognized()).isEqualTo(311 - 6);
        assertThat(district.noticeRunning()).isZero();
    }

    @Test
    void givenNoticesHanging_whenCut_thenOnlyThoseNotOverAreRunning() {
        Ledger ledger = ledger(LedgerWeek.parse("2023-W08"), Set.of(UnionKind.DISTRICT));
        assertThat(ledger.rows().getLast().noticeRunning()).isEqualTo(expectedRunning("2023-02-24T17:30:00+08:00"));
    }

    private static int expectedRunning(String cut) {
        Map<String, JsonNode> outcomes = SampleSurvey.outcomes();
        return (int) SampleSurvey.applications().stream()
                .filter(application -> {
                    JsonNode endsOn =
                            outcomes.get(application.path("key").asString()).path("noticeEndsOn");
                    List<JsonNode> done = application
                            .path("journey")
                            .valueStream()
                            .filter(step -> step.path("at").asString().compareTo(cut) <= 0)
                            .toList();
                    return endsOn.isString()
                            && endsOn.asString().compareTo(cut.substring(0, 10)) >= 0
                            && done.stream()
                                    .anyMatch(
                                            step -> step.path("step").asString().equals("POST_NOTICE"))
                            && done.stream()
                                    .noneMatch(step -> step.path("step")
                                                    .asString()
                                                    .equals("CLOSE_NOTICE")
                                            || step.path("outcome").asString("").equals("UPHELD"));
                })
                .count();
    }

    private static boolean hasNoLedger(LedgerWeek week) {
        try {
            CUTS.of(campaign(), week);
            return false;
        } catch (Refusal refused) {
            assertThat(refused.details().code()).isEqualTo("R-CAL");
            assertThat(refused.details().status()).isEqualTo(404);
            return true;
        }
    }

    private static Ledger ledger(LedgerWeek week, Set<UnionKind> rollups) {
        WeekCuts.Cuts cut = CUTS.of(campaign(), week);
        return Ledger.of(
                "2023",
                week,
                cut.at(),
                code -> code.within(DISTRICT),
                REGISTRY.unions(),
                new LedgerQuery(MONGO.views()).count("2023", cut),
                Map.of(),
                rollups);
    }

    private static CampaignNews campaign() {
        return REGISTRY.campaign(null, DISTRICT, LocalDate.of(2023, 3, 1));
    }

    private static JsonNode json(Ledger ledger) {
        return EventJson.mapper().valueToTree(ledger);
    }
}
