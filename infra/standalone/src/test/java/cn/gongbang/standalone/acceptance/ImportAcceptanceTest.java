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
import cn.gongbang.testkit.survey.ResidentIds;
import cn.gongbang.testkit.survey.Survey;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Import of applications through the gateway: every family once, whoever sends it how often (R-DUP, R-ID-1). */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ImportAcceptanceTest {
    private static final String UNION = "jianghai.waihai.u01";
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int MEGABYTE = 1024 * 1024;

    @TempDir
    private static Path data;

    private final Survey survey = Survey.bundled();

    @AutoClose
    private Standalone standalone;

    @AutoClose
    private GongbangClient client;

    private byte[] template;

    @BeforeAll
    void start() throws IOException {
        standalone =
                Standalone.start(StandaloneOptions.onFreePort(data, SurveyAcceptanceTest.SURVEY_BEGINS.toInstant()));
        client = GongbangClient.of(standalone.address(), Patience.none());
        new SurveyPlayer(survey, client, PlayLog.empty(), Progress.SILENT).setUp();
        template = download(UNION, "/api/cases/import/template.xlsx");
    }

    @AfterAll
    void nothingWentWrongUnseen() throws IOException {
        if (standalone != null) {
            ServerLog.in(data).assertUneventful();
        }
    }

    @Test
    void givenFormWithGoodAndBadFamilies_whenImportedTwice_thenGoodOnesAreOpenedOnceAndBadCellsAreNamed()
            throws IOException {
        FilledTemplate form = new FilledTemplate(template);
        for (int i = 0; i < 17; i++) {
            family(form, String.valueOf(i + 1), UNION, holder(100 + i));
        }
        family(form, "18", UNION, "440704198503120016");
        family(form, "19", "jianghai.lile.u01", holder(118));
        family(form, "20", UNION, holder(100));
        byte[] file = form.bytes();

        JsonNode first = imported(UNION, file, 200);
        assertThat(figures(first)).isEqualTo("FINISHED 20: 17 created, 0 unchanged, 3 failed");
        assertThat(errors(first)).containsExactly("家庭!F19 R-ID-1", "家庭!C20 FORBIDDEN", "家庭!F21 R-DUP");
        assertThat(first.toString()).doesNotContain("欧阳", "440704198503120016");
        JsonNode opened = client.caseNow(UNION, first.at("/rows/0/caseId").asString());
        assertThat(opened.at("/holder/name").asString()).isEqualTo("欧阳𠮷");
        assertThat(opened.at("/profile/ethnicity").asString()).isEqualTo("汉族");
        assertThat(opened.path("number").asString())
                .isEqualTo(first.at("/rows/0/number").asString());

        JsonNode second = imported(UNION, file, 200);
        assertThat(figures(second)).isEqualTo("FINISHED 20: 0 created, 17 unchanged, 3 failed");
        assertThat(ids(second)).isEqualTo(ids(first));
        assertThat(second.at("/rows/0/notes"))
                .noneMatch(note -> note.path("code").asString().equals("DIFFERS"));

        String path = "/api/cases/imports/" + first.path("id").asString();
        assertThat(client.get("street.waihai", path + "?outcome=FAILED&page=1&size=2")
                        .path("rows"))
                .singleElement()
                .satisfies(row -> assertThat(row.path("row").asInt()).isEqualTo(21));
        assertThat(client.get("auditor", path)).isNotNull();
        assertThat(status(Call.get("jianghai.waihai.u02", path))).isEqualTo(403);
        assertThat(status(Call.get(UNION, "/api/cases/imports/unknown"))).isEqualTo(404);
    }

    @Test
    void givenLinesOfTheSurvey_whenImportedByTheApp_thenTheyAreTheCasesAnApplicationWouldFind() throws IOException {
        List<JsonNode> applications = survey.cases().stream()
                .map(one -> (JsonNode) one.application())
                .limit(11)
                .toList();
        JsonNode posted = client.send(Call.json("POST", Actor.of("app"), "/api/cases", applications.getFirst()))
                .json();
        StringBuilder lines = new StringBuilder();
        applications.forEach(application -> lines.append(application).append('\n'));

        JsonNode imported = imported("app", lines.toString().getBytes(StandardCharsets.UTF_8), 200);
        assertThat(figures(imported)).isEqualTo("FINISHED 11: 10 created, 1 unchanged, 0 failed");
        assertThat(ids(imported).getFirst()).isEqualTo(posted.path("id").asString());
        assertThat(imported.at("/rows/0/notes")).isEmpty();

        String changed = lines.toString().replaceFirst("\"amount\":\"\\d+", "\"amount\":\"1");
        JsonNode again = imported("app", changed.getBytes(StandardCharsets.UTF_8), 200);
        assertThat(figures(again)).isEqualTo("FINISHED 11: 0 created, 11 unchanged, 0 failed");
        assertThat(again.at("/rows/0/notes/0/code").asString()).isEqualTo("DIFFERS");

        Answer applied = client.send(Call.json("POST", Actor.of("app"), "/api/cases", applications.get(5)));
        assertThat(applied.status()).isEqualTo(409);
        assertThat(applied.problem().code()).isEqualTo("R-DUP");
    }

    @Test
    void givenFourClientsWithOneFile_whenTheyImportAtOnce_thenEveryFamilyIsOpenedOnceAndAllAreToldTheSame()
            throws Exception {
        FilledTemplate form = new FilledTemplate(template);
        for (int i = 0; i < 20; i++) {
            family(form, String.valueOf(i), UNION, holder(200 + i));
        }
        byte[] file = form.bytes();
        List<JsonNode> answers;
        try (ExecutorService clients = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<JsonNode> sending = () -> imported(UNION, file, 200);
            List<Future<JsonNode>> sent = clients.invokeAll(List.of(sending, sending, sending, sending));
            answers = sent.stream().map(Future::resultNow).toList();
        }
        assertThat(answers).allSatisfy(answer -> {
            assertThat(answer.path("failed").asInt()).isZero();
            assertThat(ids(answer)).isEqualTo(ids(answers.getFirst())).doesNotHaveDuplicates();
        });
        assertThat(answers.stream()
                        .mapToInt(answer -> answer.path("created").asInt())
                        .sum())
                .isEqualTo(20);
    }

    @Test
    void givenIdempotencyKey_whenTheImportIsSentAgain_thenItIsTheSameOneAndAnotherFileIsRefused() throws IOException {
        FilledTemplate form = new FilledTemplate(template);
        family(form, "1", UNION, holder(300));
        JsonNode first = JSON.readTree(send(UNION, "key-1", form.bytes(), 200));
        byte[] same = form.bytes();
        assertThat(JSON.readTree(send(UNION, "key-2", same, 200))
                        .path("unchanged")
                        .asInt())
                .isEqualTo(1);
        JsonNode retried = JSON.readTree(send(UNION, "key-2", same, 200));
        assertThat(retried).isEqualTo(JSON.readTree(send(UNION, "key-2", same, 200)));
        assertThat(retried.path("id")).isNotEqualTo(first.path("id"));
        family(form, "2", UNION, holder(301));
        assertThat(JSON.readTree(send(UNION, "key-2", form.bytes(), 422))
                        .path("code")
                        .asString())
                .isEqualTo("IDEMPOTENCY_KEY");
    }

    @Test
    void givenFilesThatAreNoImport_whenSent_thenEachIsRefusedAndSaysWhy() throws IOException {
        send(UNION, null, new byte[0], 422);
        send(UNION, null, template, 422);
        send(UNION, null, "%PDF-1.7".getBytes(StandardCharsets.UTF_8), 415);
        send(UNION, null, new byte[20 * MEGABYTE + 1], 413);
        send("auditor", null, template, 403);
        assertThat(status(Call.raw("POST", Actor.of(UNION), "/api/cases/import", "application/json", template)))
                .isEqualTo(415);
        assertThat(status(Call.raw(
                        "POST", Actor.of(UNION), "/api/cases/import", "multipart/form-data; boundary=x", new byte[1])))
                .isIn(400, 422);
    }

    private static void family(FilledTemplate form, String number, String union, String holder) {
        form.row(
                "家庭", "序号", number, "调查批次", "2023", "单位代码", union, "申请途径", "基层工会", "姓名", "欧阳𠮷", "身份证号", holder, "民族",
                "汉族", "有劳动能力", "是", "主要致困原因", "患重特大疾病");
        form.row("收入", "序号", number, "人员", "本人", "收入类别", "工资", "金额", "12000.00");
    }

    /** Fictional; born on different days. */
    private static String holder(int number) {
        return ResidentIds.complete("1101051969" + "%02d%02d".formatted(number / 28 % 12 + 1, number % 28 + 1) + "771");
    }

    private JsonNode imported(String user, byte[] file, int status) throws IOException {
        return JSON.readTree(send(user, null, file, status));
    }

    private static String figures(JsonNode answer) {
        return "%s %d: %d created, %d unchanged, %d failed"
                .formatted(
                        answer.path("status").asString(),
                        answer.path("total").asInt(),
                        answer.path("created").asInt(),
                        answer.path("unchanged").asInt(),
                        answer.path("failed").asInt());
    }

    private static List<String> ids(JsonNode answer) {
        return answer.path("rows").values().stream()
                .map(row -> row.path("caseId").asString(""))
                .toList();
    }

    private static List<String> errors(JsonNode answer) {
        return answer.path("rows").values().stream()
                .flatMap(row -> row.path("errors").values().stream())
                .map(error ->
                        error.path("cell").asString() + " " + error.path("code").asString())
                .toList();
    }

    private int status(Call call) {
        return client.send(call).status();
    }

    private String send(String user, @org.jspecify.annotations.Nullable String key, byte[] file, int status)
            throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.writeBytes(("--part\r\nContent-Disposition: form-data; name=\"file\"; filename=\"表.xlsx\"\r\n"
                        + "Content-Type: application/octet-stream\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(file);
        body.writeBytes("\r\n--part--\r\n".getBytes(StandardCharsets.UTF_8));
        Actor actor = key == null ? Actor.of(user) : Actor.of(user, key);
        Answer answer = client.send(
                Call.raw("POST", actor, "/api/cases/import", "multipart/form-data; boundary=part", body.toByteArray()));
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        return answer.body();
    }

    private byte[] download(String user, String path) throws IOException {
        String credentials = Base64.getEncoder().encodeToString((user + ":gongbang").getBytes(StandardCharsets.UTF_8));
        URI address = standalone.address().resolve(path);
        try (HttpClient http = HttpClient.newHttpClient()) {
            HttpResponse<byte[]> answer = http.send(
                    HttpRequest.newBuilder(address)
                            .header("Authorization", "Basic " + credentials)
                            .build(),
                    HttpResponse.BodyHandlers.ofByteArray());
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.headers().firstValue("Content-Type").orElseThrow())
                    .contains("spreadsheetml");
            return answer.body();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
