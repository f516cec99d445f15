package cn.gongbang.standalone.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gongbang.standalone.Standalone;
import cn.gongbang.standalone.StandaloneOptions;
import cn.gongbang.testkit.client.Actor;
import cn.gongbang.testkit.client.GongbangClient;
import cn.gongbang.testkit.client.Patience;
import cn.gongbang.testkit.play.PlayLog;
import cn.gongbang.testkit.play.Progress;
import cn.gongbang.testkit.play.SurveyPlayer;
import cn.gongbang.testkit.survey.Survey;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What auditors read of one case through the gateway: its history, any two instants, and what they take along. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HistoryAcceptanceTest {
    private static final String KEY = "A0407";
    private static final String APPLIED = "2023-02-23T09:22:00+08:00";
    private static final String RAISED = "2023-06-08T10:35:00+08:00";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @TempDir
    private static Path data;

    @AutoClose
    private final HttpClient http = HttpClient.newHttpClient();

    @AutoClose
    private Standalone standalone;

    @AutoClose
    private GongbangClient client;

    private String path;
    private String number;

    /** One family of the survey as far as its second change, and then one recorded late that took effect before it. */
    @BeforeAll
    void playOneFamily() throws Exception {
        standalone =
                Standalone.start(StandaloneOptions.onFreePort(data, SurveyAcceptanceTest.SURVEY_BEGINS.toInstant()));
        client = GongbangClient.of(standalone.address(), Patience.none());
        Survey all = Survey.bundled();
        Survey one = new Survey(
                all.campaign(),
                all.unions(),
                all.policy(),
                all.cases().stream().filter(of -> of.key().equals(KEY)).toList(),
                all.changes().stream()
                        .filter(of -> of.key().equals(KEY) && of.kind().name().startsWith("INCOME"))
                        .toList(),
                all.expected());
        SurveyPlayer player = new SurveyPlayer(one, client, PlayLog.empty(), Progress.SILENT);
        player.setUp();
        String id = player.play().of(KEY).caseId();
        path = "/api/cases/" + id;
        number = client.caseNow("auditor", id).path("number").asString();
        ObjectNode late = one.changes().getFirst().body().put("effectiveOn", "2023-05-10");
        client.change(Actor.of("jianghai.lile.u11"), id, "income", late);
    }

    @Test
    void givenALateChange_whenTheHistoryIsRead_thenEachEntryTellsBeforeAndAfterAndWhatWasDerivedAnew() {
        List<JsonNode> entries = new ArrayList<>(
                client.get("auditor", path + "/history").path("items").values());
        JsonNode late = entries.get(entries.size() - 3);
        JsonNode anew = entries.getLast();
        assertThat(late.path("type").asString()).isEqualTo("IncomeUpdated");
        assertThat(late.path("daysLate").asInt()).isEqualTo(29);
        assertThat(late.path("overtakes").path(0).path("effectiveOn").asString())
                .isEqualTo("2023-05-19");
        assertThat(late.path("summary").asString()).contains("29 天后记录", "重新推算");
        assertThat(anew.path("rederives").path("sequence").asLong())
                .isEqualTo(late.path("overtakes").path(0).path("sequence").asLong());
        JsonNode raised = entries.get(entries.size() - 5);
        assertThat(raised.path("changes").values()).anySatisfy(change -> {
            assertThat(change.path("field").asString()).isEqualTo("incomes.m1.WAGE");
            assertThat(change.path("label").asString()).isEqualTo("叶雨梓：收入·工资");
            assertThat(change.path("before").asString()).isEqualTo("12254.24");
            assertThat(change.path("afterText").asString()).isEqualTo("36762.72 元");
        });
    }

    @Test
    void givenTwoInstants_whenCompared_thenTheDataIsThatOfTheCaseAtEach() throws Exception {
        JsonNode comparison =
                json(get("auditor", path + "/comparison?from=" + encoded(APPLIED) + "&to=" + encoded(RAISED)));
        assertThat(comparison.path("fromVersion").asLong()).isZero();
        assertThat(comparison.path("events").path(0).path("sequence").asLong()).isEqualTo(1);
        JsonNode before = json(get("auditor", path + "?asOf=" + encoded(APPLIED)));
        JsonNode after = json(get("auditor", path + "?asOf=" + encoded(RAISED)));
        assertThat(comparison.path("toVersion")).isEqualTo(after.path("version"));
        assertThat(comparison.path("changes").values()).anySatisfy(change -> {
            assertThat(change.path("field").asString()).isEqualTo("assessment.perCapita");
            assertThat(change.path("before"))
                    .isEqualTo(before.path("assessment").path("perCapita"));
            assertThat(change.path("after")).isEqualTo(after.path("assessment").path("perCapita"));
        });
        assertThat(json(get("auditor", path + "/comparison?from=2020-01-01T00:00:00Z"))
                        .path("fromVersion")
                        .isNull())
                .isTrue();
    }

    @Test
    void givenInstantsThatCannotBe_whenAsked_thenEachIsRefusedInItsWay() throws Exception {
        assertThat(get("auditor", path + "/comparison").statusCode()).isEqualTo(400);
        assertThat(get("auditor", path + "/comparison?from=2023-06-08").statusCode())
                .isEqualTo(400);
        assertThat(get("auditor", path + "/comparison?from=2023-06-08T00:00:00Z&to=2023-06-07T00:00:00Z")
                        .statusCode())
                .isEqualTo(422);
        assertThat(get("auditor", path + "/comparison?from=2020-01-01T00:00:00Z&to=2021-01-01T00:00:00Z")
                        .statusCode())
                .isEqualTo(404);
        assertThat(get("jianghai.lile.u05", path + "/comparison?from=2020-01-01T00:00:00Z")
                        .statusCode())
                .isEqualTo(403);
        assertThat(get("jianghai.lile.u05", path + "/history.jsonl").statusCode())
                .isEqualTo(403);
        assertThat(get("reporter", path + "/history.html").statusCode()).isEqualTo(403);
        assertThat(get("auditor", "/api/cases/00000000-0000-7000-8000-000000000000/history.html")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void givenTheEdgesOfTime_whenAskedAsOf_thenInclusiveInAnyOffsetAndUnknownBefore() throws Exception {
        assertThat(get("auditor", path + "?asOf=2023-02-23T09:21:59.999%2B08:00")
                        .statusCode())
                .isEqualTo(404);
        assertThat(get("auditor", path + "/assessment?asOf=2023-02-23T01:21:59Z")
                        .statusCode())
                .isEqualTo(404);
        for (String same : List.of("2023-02-23T09:22:00%2B08:00", "2023-02-23T01:22:00Z", "2023-02-22T20:22-05:00")) {
            JsonNode opened = json(get("auditor", path + "?asOf=" + same));
            assertThat(opened.path("version").asLong()).isZero();
            assertThat(json(get("auditor", path + "/assessment?asOf=" + same)).path("category"))
                    .isEqualTo(opened.path("assessment").path("category"));
        }
        JsonNode now = json(get("auditor", path));
        assertThat(json(get("auditor", path + "?asOf=" + encoded(RAISED))))
                .as("all events of one instant are in")
                .isEqualTo(now);
        assertThat(json(get("auditor", path + "?asOf=2099-01-01T00:00:00Z"))).isEqualTo(now);
        assertThat(get("auditor", path + "?asOf=").statusCode()).isEqualTo(400);
        assertThat(get("auditor", path + "?asOf=2023-02-23T09:22:00").statusCode())
                .isEqualTo(400);
    }

    @Test
    void givenAnExportOfLines_whenRead_thenAHeadAndTheVeryEntriesOfTheHistory() throws Exception {
        HttpResponse<String> export = get("auditor", path + "/history.jsonl");
        assertThat(export.headers().firstValue("Content-Type").orElse("")).startsWith("application/jsonl");
        assertThat(export.headers().firstValue("Content-Disposition"))
                .hasValue("attachment; filename=\"" + number + "-history.jsonl\"");
        List<JsonNode> lines = export.body().lines().map(JSON::readTree).toList();
        JsonNode head = lines.getFirst();
        JsonNode history = client.get("auditor", path + "/history");
        assertThat(lines.subList(1, lines.size()))
                .containsExactlyElementsOf(history.path("items").values());
        assertThat(head.path("number").asString()).isEqualTo(number);
        assertThat(head.path("events").asInt()).isEqualTo(lines.size() - 1);
        assertThat(head.path("lastHash")).isEqualTo(lines.getLast().path("hash"));
        assertThat(head.path("exportedAt").asString()).isEqualTo("2023-06-08T10:35:00+08:00");
    }

    @Test
    void givenADocument_whenOpened_thenItIsWholeInTheReadersLanguageAndAsksForNothingElse() throws Exception {
        HttpResponse<String> chinese = get("auditor", path + "/history.html");
        assertThat(chinese.headers().firstValue("Content-Type").orElse("")).startsWith("text/html;charset=UTF-8");
        assertThat(chinese.headers().firstValue("Content-Security-Policy").orElse(""))
                .startsWith("default-src 'none'");
        assertThat(chinese.headers().firstValue("Content-Disposition").orElse(""))
                .contains(number + "-history.html");
        assertThat(chinese.body()).contains("困难职工档案变动历史", number, "叶雨梓", "生效后 29 天记录", "追溯：早于已记录的第");
        HttpResponse<String> english = http.send(
                request("auditor", path + "/history.html")
                        .header("Accept-Language", "en")
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        assertThat(english.body()).contains("History of a hardship case").doesNotContain("变动历史");
    }

    private HttpResponse<String> get(String user, String resource) throws Exception {
        return http.send(request(user, resource).build(), HttpResponse.BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String user, String resource) {
        String credentials = Base64.getEncoder().encodeToString((user + ":gongbang").getBytes(StandardCharsets.UTF_8));
        URI address = standalone.address().resolve(resource);
        return HttpRequest.newBuilder(address).header("Authorization", "Basic " + credentials);
    }

    private static JsonNode json(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return JSON.readTree(answer.body());
    }

    private static String encoded(String instant) {
        return URLEncoder.encode(instant, StandardCharsets.UTF_8);
    }
}
