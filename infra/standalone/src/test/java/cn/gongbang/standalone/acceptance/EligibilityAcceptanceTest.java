package cn.gongbang.standalone.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gongbang.standalone.Standalone;
import cn.gongbang.standalone.StandaloneOptions;
import cn.gongbang.testkit.client.Actor;
import cn.gongbang.testkit.client.Answer;
import cn.gongbang.testkit.client.Call;
import cn.gongbang.testkit.client.GongbangClient;
import cn.gongbang.testkit.client.Patience;
import cn.gongbang.testkit.client.TinyPhoto;
import cn.gongbang.testkit.client.Upload;
import cn.gongbang.testkit.play.PlayLog;
import cn.gongbang.testkit.play.Progress;
import cn.gongbang.testkit.play.SurveyPlayer;
import cn.gongbang.testkit.survey.Survey;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** R-ELIG-2, 6, 7, 9, 10 through the gateway: exclusions, the watch list, a new standard, the explanation. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class EligibilityAcceptanceTest {
    private static final String DIRECT = "jianghai.d01";
    private static final String GRASSROOTS = "jianghai.waihai.u01";
    private static final String APPROVAL = "{\"outcome\":\"APPROVED\"}";

    @TempDir
    private static Path data;

    @AutoClose
    private Standalone standalone;

    @AutoClose
    private GongbangClient client;

    private String found;
    private String checked;

    @BeforeAll
    void twoFamiliesAwaitTheirDecision() throws IOException {
        OffsetDateTime begin = OffsetDateTime.parse("2023-02-06T09:00:00+08:00");
        standalone = Standalone.start(StandaloneOptions.onFreePort(data, begin.toInstant()));
        client = GongbangClient.of(standalone.address(), Patience.none());
        new SurveyPlayer(Survey.bundled(), client, PlayLog.empty(), Progress.SILENT).setUp();
        found = posted("440704198503120015", "欧阳明");
        checked = posted("440704199006070023", "陈𠮷");
        client.moveClock(OffsetDateTime.parse("2023-02-17T09:00:00+08:00"));
        for (String id : new String[] {found, checked}) {
            String board = photo(id, 8);
            accept(DIRECT, "/api/reviews/" + id + "/notice/closure", "{\"boardPhotos\":[\"" + board + "\"]}");
        }
    }

    @Test
    @Order(1)
    void givenAnOfficersFinding_whenApproved_thenRefusedUntilTheDistrictDismissesIt_R_ELIG_6() {
        accept("district", "/api/reviews/" + found + "/cross-check", "{\"register\":\"ALL\",\"result\":\"CLEAR\"}");
        accept(DIRECT, exclusions(found), """
                {"exclusion":"VEHICLE","foundOn":"2023-02-16","evidence":"邻居反映有车"}""");
        assertThat(refused("approver", decision(found), APPROVAL)).isEqualTo("409 R-ELIG-6");
        assertThat(refused(DIRECT, exclusions(found) + "/x1/decision", dismissal()))
                .startsWith("403");
        accept("district", exclusions(found) + "/x1/decision", dismissal());
        accept("approver", decision(found), APPROVAL);
        settle();
        JsonNode family = client.caseNow("district", found);
        assertThat(family.path("status").asString()).isEqualTo("RECOGNIZED");
        assertThat(family.at("/exclusions/0/decision/outcome").asString()).isEqualTo("DISMISSED");
        assertThat(family.at("/exclusions/0/open").asBoolean(true)).isFalse();
    }

    @Test
    @Order(2)
    void givenARegistersFinding_whenDismissedByItsKind_thenApprovedWithoutOverride_R_ELIG_6() {
        accept(
                "district",
                "/api/reviews/" + checked + "/cross-check",
                "{\"register\":\"ALL\",\"result\":\"MISMATCH\",\"exclusion\":\"SECOND_HOME\"}");
        assertThat(refused("approver", decision(checked), APPROVAL)).isEqualTo("409 R-ELIG-6");
        settle();
        assertThat(client.caseNow("district", checked)
                        .at("/exclusions/0/register")
                        .asString())
                .isEqualTo("ALL");
        accept("district", exclusions(checked) + "/SECOND_HOME/decision", dismissal());
        accept("approver", decision(checked), APPROVAL);
    }

    @Test
    @Order(3)
    void givenBadFindings_whenSent_thenRefusedNamingTheFieldAndNothingIsKept_R_ELIG_6() {
        assertThat(problem(DIRECT, exclusions(found), "{\"exclusion\":\"YACHT\",\"foundOn\":\"2023-02-30\"}")
                        .at("/errors")
                        .toString())
                .contains("/exclusion", "/foundOn", "/evidence");
        assertThat(refused("district", exclusions(found) + "/x9/decision", dismissal()))
                .startsWith("404");
        assertThat(problem("district", exclusions(found) + "/x1/decision", "{\"outcome\":\"SUPERSEDED\"}")
                        .at("/errors")
                        .toString())
                .contains("/outcome", "/reason");
        assertThat(client.caseNow("district", found).path("exclusions")).hasSize(1);
    }

    @Test
    @Order(4)
    void givenARecognizedFamily_whenExplained_thenInSectionsWithEveryExclusionAndWhoQualifies_R_ELIG_10() {
        JsonNode told = client.get("district", "/api/cases/" + found + "/assessment");
        assertThat(told.path("sections").valueStream().map(section -> section.path("heading")
                        .asString()))
                .containsExactly("一、采用的标准", "二、家庭人口", "三、家庭收入", "四、刚性支出", "五、测算结果", "六、排除情形核对", "七、认定对象核对");
        assertThat(told.path("exclusions")
                        .valueStream()
                        .map(each -> each.path("exclusion").asString() + " "
                                + each.path("status").asString()))
                .containsExactly(
                        "VEHICLE DISMISSED",
                        "SECOND_HOME CLEAR",
                        "COMPANY_CONTROL CLEAR",
                        "HIGH_FEE_SCHOOL NOT_CHECKED",
                        "STUDY_ABROAD NOT_CHECKED",
                        "REFUSED_CHECK NOT_CHECKED",
                        "REFUSED_WORK NOT_CHECKED");
        assertThat(told.at("/qualification/outcome").asString()).isEqualTo("QUALIFIES");
        assertThat(told.path("trace").toString()).contains("邻居反映有车", "R-ELIG-6", "R-ELIG-7");
        assertThat(told.path("trace"))
                .hasSize(told.path("sections")
                        .valueStream()
                        .mapToInt(section -> section.path("lines").size())
                        .sum());
    }

    @Test
    @Order(5)
    void givenANearMiss_whenListed_thenOnTheWatchListOfItsUnionSinceItsApplication_R_ELIG_2() {
        JsonNode opened =
                accept(GRASSROOTS, "/api/cases", application(GRASSROOTS, "11010519491231002X", "王五", "24000.00"));
        assertThat(opened.at("/assessment/category").asString()).isEqualTo("NEAR_MISS");
        JsonNode listed = client.get(GRASSROOTS, "/api/cases/watch-list?campaign=2023&union=" + GRASSROOTS);
        assertThat(listed.path("total").asInt()).isEqualTo(1);
        assertThat(listed.at("/items/0/id").asString())
                .isEqualTo(opened.path("id").asString());
        assertThat(listed.at("/items/0/categorySince").asString()).isEqualTo("2023-02-17");
        assertThat(client.get(DIRECT, "/api/cases/watch-list").path("total").asInt())
                .isZero();
    }

    @Test
    @Order(6)
    void givenANewStandard_whenPublished_thenAffectedCasesAreListedAndReassessedOnce_R_ELIG_9() {
        String affected = "/api/policies/jianghai/affected";
        assertThat(client.get("district", affected).path("items")).isEmpty();
        client.moveClock(OffsetDateTime.parse("2023-05-10T09:00:00+08:00"));
        JsonNode listed = client.get("district", affected);
        assertThat(listed.path("items")).hasSize(2);
        assertThat(listed.at("/items/0/present/category").asString()).isEqualTo("RELATIVE");
        assertThat(listed.at("/items/0/renewed/category").asString()).isEqualTo("DEEP");
        assertThat(listed.at("/items/0/renewed/standard").asString()).isEqualTo("914.00");
        assertThat(client.get(GRASSROOTS, affected).path("items")).isEmpty();
        assertThat(refused(DIRECT, affected + "/reassessment", "{}")).startsWith("403");
        assertThat(problem("district", affected + "/reassessment", "{\"effectiveOn\":\"2023-05-09\"}")
                        .at("/errors/0/pointer")
                        .asString())
                .isEqualTo("/effectiveOn");
        String some = "{\"cases\":[\"" + found + "\",\"nobody\"]}";
        assertThat(outcomes(some)).isEqualTo("REASSESSED REFUSED");
        int events = events();
        assertThat(outcomes(some)).isEqualTo("UNCHANGED_ALREADY REFUSED");
        assertThat(events()).isEqualTo(events);
        assertThat(outcomes("{}")).isEqualTo("REASSESSED");
        assertThat(client.caseNow("district", found).at("/assessment/category").asString())
                .isEqualTo("DEEP");
        assertThat(client.caseAsOf("district", found, OffsetDateTime.parse("2023-05-09T09:00:00+08:00"))
                        .at("/assessment/category")
                        .asString())
                .isEqualTo("RELATIVE");
        assertThat(client.get("district", affected).path("items")).isEmpty();
    }

    @Test
    @Order(7)
    void givenAllOfThis_whenLogRead_thenItHoldsNoErrorAndNoStackTrace() throws Exception {
        ServerLog.in(data).assertUneventful();
    }

    private String outcomes(String order) {
        JsonNode answer = accept("district", "/api/policies/jianghai/affected/reassessment", order);
        return String.join(
                " ",
                answer.path("results")
                        .valueStream()
                        .map(result -> result.path("outcome").asString())
                        .toList());
    }

    private int events() {
        return client.get("auditor", "/api/cases/" + found + "/history")
                .path("total")
                .asInt();
    }

    /** Applied, visited, deliberated and on the notice board, all on one day. */
    private String posted(String residentId, String name) {
        String id = accept(DIRECT, "/api/cases", application(DIRECT, residentId, name, "10836.00"))
                .path("id")
                .asString();
        String review = "/api/reviews/" + id;
        accept(DIRECT, review + "/visit", """
                {"visitedOn":"2023-02-06","investigators":[{"name":"甲","post":"主席"},{"name":"乙","post":"干事"}],
                 "homePhotos":["%s"],"workerPhotos":["%s"],"findings":"属实"}""".formatted(photo(id, 7), photo(id, 7)));
        accept(DIRECT, review + "/deliberation", "{\"outcome\":\"PASSED\",\"opinion\":\"属实\"}");
        accept(DIRECT, review + "/notice", "{\"postedOn\":\"2023-02-06\",\"place\":\"公示栏\"}");
        return id;
    }

    private String photo(String caseId, int material) {
        byte[] content = TinyPhoto.jpeg(caseId + material);
        return client.upload(Actor.of(DIRECT), caseId, new Upload(material, "photo.jpg", "image/jpeg", content))
                .fileId();
    }

    private static String application(String union, String residentId, String name, String wage) {
        return """
                {"campaign":"2023","union":"%s","channel":"GRASSROOTS_UNION",
                 "people":[{"residentId":"%s","name":"%s","relation":"HOLDER","employment":"EMPLOYED","ableToWork":true}],
                 "incomes":[{"person":"HOLDER","kind":"WAGE","amount":"%s"}],"expenses":[],"accident":null,
                 "causes":{"primary":"MAJOR_ILLNESS","secondary":[]},
                 "profile":{"workerKind":"ENTERPRISE","employedSince":"2015-07-01"},"property":{"vehicles":0}}""".formatted(union, residentId, name, wage);
    }

    private void settle() {
        client.settled(Duration.ofMinutes(1));
    }

    private static String exclusions(String id) {
        return "/api/cases/" + id + "/exclusions";
    }

    private static String decision(String id) {
        return "/api/reviews/" + id + "/district-decision";
    }

    private static String dismissal() {
        return "{\"outcome\":\"DISMISSED\",\"reason\":\"车辆已转让\"}";
    }

    private JsonNode accept(String user, String path, String body) {
        Answer answer = post(user, path, body);
        assertThat(answer.accepted()).as("%s: %s", path, answer.body()).isTrue();
        return answer.json();
    }

    private String refused(String user, String path, String body) {
        Answer answer = post(user, path, body);
        return answer.status() + " " + answer.json().path("code").asString();
    }

    private JsonNode problem(String user, String path, String body) {
        Answer answer = post(user, path, body);
        assertThat(answer.status()).isEqualTo(422);
        return answer.json();
    }

    private Answer post(String user, String path, String body) {
        return client.send(Call.text("POST", Actor.of(user), path, body));
    }
}
