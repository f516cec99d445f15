package cn.gongbang.testkit.compare;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gongbang.testkit.client.FakeGateway;
import cn.gongbang.testkit.client.GongbangClient;
import cn.gongbang.testkit.client.Patience;
import cn.gongbang.testkit.demo.SurveyDemo;
import cn.gongbang.testkit.play.PlayLog;
import cn.gongbang.testkit.play.Progress;
import cn.gongbang.testkit.play.SurveyPlayer;
import cn.gongbang.testkit.survey.Expected;
import cn.gongbang.testkit.survey.Json;
import cn.gongbang.testkit.survey.Survey;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The whole bundled survey against a gateway that keeps every promise but loses one answer in 400. */
class ComparisonTest {
    private static final Survey SURVEY = Survey.bundled();
    private static final PromisedGateway PROMISED = new PromisedGateway(SURVEY, 400);
    private static final FakeGateway GATEWAY = PROMISED.open();
    private static final GongbangClient CLIENT =
            GongbangClient.of(GATEWAY.uri(), Patience.upTo(Duration.ofSeconds(30)));
    private static PlayLog log = PlayLog.empty();

    @BeforeAll
    static void play() {
        SurveyPlayer player = new SurveyPlayer(SURVEY, CLIENT, PlayLog.empty(), Progress.SILENT);
        player.setUp();
        log = player.play();
    }

    @AfterAll
    static void close() {
        GATEWAY.close();
    }

    @Test
    void givenAnswersLostOnTheWay_whenPlayed_thenEveryFigureIsEqualAndEveryWriteDoneOnce() {
        ComparisonResult result = new Comparison(SURVEY, log, CLIENT).run();

        assertThat(result.differences()).isEmpty();
        assertThat(result.figures()).isGreaterThan(100_000);
        assertThat(CLIENT.transport().retries()).isGreaterThan(10);
        long steps =
                SURVEY.cases().stream().mapToLong(each -> each.journey().size()).sum();
        long uploads = 2 * 522 + 401;
        assertThat(PROMISED.writes()).isEqualTo((int) (steps + SURVEY.changes().size() + uploads));
    }

    @Test
    void givenLogOfAnEarlierPlayer_whenResumed_thenNothingIsDoneAgain() {
        int writes = PROMISED.writes();

        assertThat(new SurveyPlayer(SURVEY, CLIENT, log, Progress.SILENT).play())
                .isEqualTo(log);
        assertThat(PROMISED.writes()).isEqualTo(writes);
    }

    @Test
    void givenWrongOutcomeFigure_whenCompared_thenExactlyThatOneIsFound() {
        Survey wrong = expecting(new Expected(
                spoilt(SURVEY.expected().outcomes(), 1, "/assessment", "perCapita", "994.40"),
                SURVEY.expected().changes(),
                SURVEY.expected().ledger()));

        assertThat(new Comparison(wrong, log, CLIENT).run().differences())
                .contains(new Difference("A0002 assessment.perCapita", "994.40", "994.39"))
                .hasSize(2);
    }

    @Test
    void givenWrongLedgerCell_whenCompared_thenExactlyThatOneIsFound() {
        Survey wrong = expecting(new Expected(
                SURVEY.expected().outcomes(),
                SURVEY.expected().changes(),
                spoilt(SURVEY.expected().ledger(), 0, "", "visited", 7)));

        assertThat(new Comparison(wrong, log, CLIENT).reports().differences())
                .containsExactly(new Difference("2023-W05 jianghai.d01 visited change", "7", "1"));
    }

    @Test
    void givenWrongCaseAfterChange_whenCompared_thenExactlyThatOneIsFound() {
        Map<Integer, JsonNode> after = new ConcurrentHashMap<>(log.afterChange());
        after.put(0, ((ObjectNode) after.get(0)).deepCopy().put("union", "jianghai.d02"));
        Findings findings = new Findings();

        new ChangeComparison(SURVEY, new PlayLog(log.cases(), after)).into(findings);

        assertThat(findings.result().differences())
                .containsExactly(new Difference(
                        "A0156 HOLDER_DEATH " + SURVEY.changes().getFirst().at() + " union",
                        "jianghai.d01",
                        "jianghai.d02"));
    }

    @Test
    void givenSummaryWithOneRowTooFewAndOneTooMany_whenCompared_thenBothAreFound() {
        List<JsonNode> rows = new ArrayList<>(PROMISED.summary().path("items").values());
        rows.set(0, ((ObjectNode) rows.getFirst()).deepCopy().put("caseId", "stranger"));
        Findings findings = new Findings();

        new SummaryComparison(SURVEY, log, rows).into(findings);

        assertThat(findings.result().differences())
                .extracting(Difference::where)
                .containsExactly("summary A0002", "summary stranger");
    }

    @Test
    void givenPlayedSurvey_whenShownAsDemo_thenSummaryLedgerAndThreeCasesAreThere() {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();

        new SurveyDemo().run(GATEWAY.uri(), new PrintStream(printed, true, StandardCharsets.UTF_8));

        assertThat(printed.toString(StandardCharsets.UTF_8))
                .contains("100%", "深度困难", "工作台账 2023-W10", "全区合计", "值得打开的三个档案")
                .containsSubsequence("/history", "/history", "/history")
                .doesNotContain("被拒绝的步骤");
    }

    private static Survey expecting(Expected expected) {
        return new Survey(
                SURVEY.campaign(), SURVEY.unions(), SURVEY.policy(), SURVEY.cases(), SURVEY.changes(), expected);
    }

    private static List<JsonNode> spoilt(List<JsonNode> rows, int place, String pointer, String field, Object value) {
        List<JsonNode> copy = new ArrayList<>(rows);
        JsonNode row = copy.get(place).deepCopy();
        ((ObjectNode) row.at(pointer)).set(field, Json.MAPPER.valueToTree(value));
        copy.set(place, row);
        return copy;
    }
}
