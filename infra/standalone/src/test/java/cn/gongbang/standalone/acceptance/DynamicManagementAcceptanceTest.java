package cn.gongbang.standalone.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gongbang.standalone.Standalone;
import cn.gongbang.standalone.StandaloneOptions;
import cn.gongbang.testkit.client.Actor;
import cn.gongbang.testkit.client.Answer;
import cn.gongbang.testkit.client.Call;
import cn.gongbang.testkit.client.GongbangClient;
import cn.gongbang.testkit.client.Patience;
import cn.gongbang.testkit.play.PlayLog;
import cn.gongbang.testkit.play.Progress;
import cn.gongbang.testkit.play.SurveyPlayer;
import cn.gongbang.testkit.survey.Survey;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** R-DYN-1…8 through the gateway: changes, corrections, transfers, mergers, relapse, and what falls due as time passes. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class DynamicManagementAcceptanceTest {
    private static final String HOME = "jianghai.waihai.u01";
    private static final String AWAY = "jianghai.lile.u01";

    @TempDir
    private static Path data;

    @AutoClose
    private Standalone standalone;

    @AutoClose
    private GongbangClient client;

    private Filing filing;
    private String first;
    private String second;
    private String third;

    @BeforeAll
    void threeFamiliesAreRecognized() throws IOException {
        Instant begin = OffsetDateTime.parse("2023-02-06T09:00:00+08:00").toInstant();
        standalone = Standalone.start(StandaloneOptions.onFreePort(data, begin));
        client = GongbangClient.of(standalone.address(), Patience.none());
        new SurveyPlayer(Survey.bundled(), client, PlayLog.empty(), Progress.SILENT).setUp();
        filing = new Filing(client);
        List<String> families = Stream.generate(() -> filing.noticed(HOME, "2023-02-06"))
                .limit(3)
                .toList();
        client.moveClock(OffsetDateTime.parse("2023-02-16T09:00:00+08:00"));
        for (String id : families) {
            filing.closeAndApprove(HOME, "street.waihai", id);
        }
        client.settled(Duration.ofMinutes(1));
        first = families.get(0);
        second = families.get(1);
        third = families.get(2);
    }

    @Test
    @Order(1)
    void givenAWrongIncome_whenCorrected_thenTheCaseIsRightAndTheHistoryKeepsBoth_R_DYN_7() {
        accept(HOME, first, "income", income("2023-02-16", "90000.00"));
        assertThat(now(first).path("status").asString()).isEqualTo("EXIT_OBSERVATION");
        long wrong = sequenceOf(first, "IncomeUpdated");
        assertThat(problem(HOME, first, "corrections", correction(wrong, income("2023-02-16", "x"))))
                .contains("/replacement/incomes/0/amount");
        assertThat(problem(HOME, first, "corrections", correction(999, income("2023-02-16", "1.00"))))
                .contains("/corrects", "R-DYN-7");
        accept(HOME, first, "corrections", correction(wrong, income("2023-02-16", "9000.00")));
        assertThat(now(first).path("status").asString()).isEqualTo("RECOGNIZED");
        assertThat(now(first).at("/assessment/countedIncome").asString()).isEqualTo("9000.00");
        assertThat(history(first).toString()).contains("90000.00", "录入错误", "ChangeCorrected");
    }

    @Test
    @Order(2)
    void givenAWrongApplication_whenCorrected_thenNamesAndFiguresFollow_R_DYN_7() {
        String application = """
                {"people":[{"residentId":"440704198503120015","name":"欧阳𠮷明","relation":"HOLDER","ableToWork":true,
                  "employment":"EMPLOYED"}],"incomes":[{"person":"HOLDER","kind":"WAGE","amount":"9100.00"}],
                 "expenses":[],"causes":{"primary":"MAJOR_ILLNESS"}}""";
        accept(HOME, first, "corrections", correction(0, application));
        assertThat(now(first).at("/holder/name").asString()).isEqualTo("欧阳𠮷明");
        assertThat(now(first).at("/causes/primary").asString()).isEqualTo("MAJOR_ILLNESS");
        assertThat(client.send(Call.text(
                                "POST", Actor.of(HOME), "/api/cases/search", "{\"residentId\":\"440704850312001\"}"))
                        .json()
                        .path("total")
                        .asInt())
                .isEqualTo(1);
    }

    @Test
    @Order(3)
    void givenCausesAndARetirement_whenRecorded_thenTheCaseShowsThem_R_DYN_1() {
        accept(HOME, second, "causes", """
                {"effectiveOn":"2023-02-16","causes":{"primary":"LAID_OFF","secondary":["ACCIDENT"]}}""");
        accept(HOME, second, "retirement", "{\"effectiveOn\":\"2023-02-16\"}");
        assertThat(now(second).at("/causes/primary").asString()).isEqualTo("LAID_OFF");
        assertThat(now(second).at("/holder/employment").asString()).isEqualTo("RETIRED");
        assertThat(now(second).path("reviewDue").toString()).contains("RETIRED_HOLDER");
        assertThat(client.get("district", "/api/cases/due?kind=RETIRED_HOLDER")
                        .at("/items/0/id")
                        .asString())
                .isEqualTo(second);
    }

    @Test
    @Order(4)
    void givenATransfer_whenDone_thenTheReceivingUnionWorksOnAndTheOldOneNoMore_R_CROSS() {
        accept(HOME, second, "transfer", """
                {"effectiveOn":"2023-02-16","receivingUnion":"jianghai.lile.u01"}""");
        assertThat(status(HOME, second, "income", income("2023-02-16", "8000.00")))
                .isEqualTo(403);
        accept(AWAY, second, "income", income("2023-02-16", "8000.00"));
        assertThat(now(second).path("union").asString()).isEqualTo(AWAY);
    }

    @Test
    @Order(5)
    void givenTwoHoldersWhoMarry_whenMergedByTheDistrict_thenOneCaseGoesOn_R_DYN_8() {
        String merger = """
                {"effectiveOn":"2023-02-16","reason":"MERGED","into":"%s"}""".formatted(first);
        assertThat(status(HOME, second, "closure", merger)).isEqualTo(403);
        assertThat(status(AWAY, second, "closure", merger)).isEqualTo(403);
        JsonNode closed = accept("district", second, "closure", merger);
        assertThat(closed.path("closingReason").asString()).isEqualTo("MERGED");
        assertThat(now(first).path("people")).hasSize(2);
        assertThat(now(first).at("/people/1/relation").asString()).isEqualTo("SPOUSE");
        assertThat(history(second).toString()).contains(first);
    }

    @Test
    @Order(6)
    void givenAnExit_whenTimePasses_thenItFallsDueIsClosedAndARelapseReopensIt_R_DYN_3() {
        accept(HOME, third, "income", income("2023-02-16", "90000.00"));
        client.moveClock(OffsetDateTime.parse("2023-10-09T09:00:00+08:00"));
        assertThat(now(third).path("reviewDue").toString()).isEqualTo("[\"EXIT_DECISION\"]");
        JsonNode fell = history(third).path(history(third).size() - 1);
        assertThat(fell.path("type").asString()).isEqualTo("ReviewFellDue");
        assertThat(Instant.parse(fell.path("recordedAt").asString()))
                .isEqualTo(OffsetDateTime.parse("2023-08-16T00:00:00+08:00").toInstant());
        accept(HOME, third, "closure", """
                {"effectiveOn":"2023-10-08","reason":"EXITED","causeRemoved":true}""");
        assertThat(problem409(HOME, third, "reopening", income("2023-10-09", "90000.00")))
                .isEqualTo("R-ELIG-2");
        accept(HOME, third, "reopening", income("2023-10-09", "9000.00"));
        assertThat(now(third).path("status").asString()).isEqualTo("RECOGNIZED");
        assertThat(now(third).path("reviewDue")).isEmpty();
    }

    @Test
    @Order(7)
    void givenAYearWithoutAChange_whenTimePasses_thenTheReviewIsDueSinceItsDayAndBothAreListed_R_DYN_6() {
        client.moveClock(OffsetDateTime.parse("2024-11-01T09:00:00+08:00"));
        assertThat(now(first).at("/due/0/kind").asString()).isEqualTo("YEARLY_REVIEW");
        assertThat(now(first).at("/due/0/on").asString()).isEqualTo("2024-02-16");
        assertThat(client.caseAsOf("auditor", first, OffsetDateTime.parse("2024-02-15T23:59:59+08:00"))
                        .path("due"))
                .isEmpty();
        assertThat(client.get("street.waihai", "/api/cases/due?kind=YEARLY_REVIEW")
                        .path("total")
                        .asInt())
                .isEqualTo(2);
        accept("district", first, "reassessment", "{\"effectiveOn\":\"2024-11-01\"}");
        assertThat(now(first).path("reviewDue")).isEmpty();
    }

    @Test
    @Order(8)
    void givenTheWorkersApp_whenItTakesItsApplicationBack_thenWithdrawnAndAnothersIsRefused_R_DYN_8() {
        var application = filing.application("2023", AWAY);
        String id = client.apply(Actor.of("app"), application.put("channel", "WORKERS_APP"))
                .id();
        assertThat(status("app", first, "withdrawal", "{}")).isEqualTo(403);
        accept("app", id, "withdrawal", "{\"reason\":\"家庭情况好转\"}");
        assertThat(now(id).path("status").asString()).isEqualTo("WITHDRAWN");
        assertThat(problem409(AWAY, id, "withdrawal", "{}")).isEqualTo("R-DYN-8");
    }

    @Test
    @Order(9)
    void givenAllOfThis_whenLogRead_thenItHoldsNoErrorAndNoStackTrace() throws Exception {
        ServerLog.in(data).assertUneventful();
    }

    private JsonNode now(String id) {
        return client.caseNow("district", id);
    }

    private JsonNode history(String id) {
        return client.get("auditor", "/api/cases/" + id + "/history").path("items");
    }

    private long sequenceOf(String id, String type) {
        return history(id)
                .valueStream()
                .filter(entry -> entry.path("type").asString().equals(type))
                .mapToLong(entry -> entry.path("sequence").asLong())
                .max()
                .orElseThrow();
    }

    private JsonNode accept(String user, String id, String resource, String body) {
        Answer answer = post(user, id, resource, body);
        assertThat(answer.accepted()).as("%s: %s", resource, answer.body()).isTrue();
        return answer.json();
    }

    private int status(String user, String id, String resource, String body) {
        return post(user, id, resource, body).status();
    }

    private String problem(String user, String id, String resource, String body) {
        Answer answer = post(user, id, resource, body);
        assertThat(answer.status()).as(answer.body()).isEqualTo(422);
        return answer.json().path("errors").toString();
    }

    private String problem409(String user, String id, String resource, String body) {
        Answer answer = post(user, id, resource, body);
        assertThat(answer.status()).as(answer.body()).isEqualTo(409);
        return answer.json().path("code").asString();
    }

    private Answer post(String user, String id, String resource, String body) {
        return client.send(Call.text("POST", Actor.of(user), "/api/cases/" + id + "/" + resource, body));
    }

    private static String income(String on, String wage) {
        return """
                {"effectiveOn":"%s","incomes":[{"person":"HOLDER","kind":"WAGE","amount":"%s"}],"expenses":[]}""".formatted(on, wage);
    }

    private static String correction(long sequence, String replacement) {
        return """
                {"corrects":%d,"reason":"录入错误","replacement":%s}""".formatted(sequence, replacement);
    }
}
