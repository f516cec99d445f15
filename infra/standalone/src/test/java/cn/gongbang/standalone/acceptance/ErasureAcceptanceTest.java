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
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** R-PII-2 through the gateway: asked too early, restricted, kept for ten years, erased in every copy. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ErasureAcceptanceTest {
    private static final String HOME = "jianghai.waihai.u01";
    private static final String NAME = "欧阳𠮷祥";
    private static final String MOBILE = "13900001234";
    private static final String ADDRESS = "江海区外海街道长乐里七巷";

    @TempDir
    private static Path data;

    private Standalone standalone;
    private GongbangClient client;
    private String id;
    private String residentId;
    private String photo;

    @BeforeAll
    void aFamilyTakesItsApplicationBack() throws IOException {
        standalone = Standalone.start(StandaloneOptions.onFreePort(
                data, OffsetDateTime.parse("2023-02-06T09:00:00+08:00").toInstant()));
        client = GongbangClient.of(standalone.address(), Patience.none());
        new SurveyPlayer(Survey.bundled(), client, PlayLog.empty(), Progress.SILENT).setUp();
        Filing filing = new Filing(client);
        id = client.apply(Actor.of(HOME), application(filing)).id();
        filing.visit(HOME, id, "2023-02-06");
        photo = client.upload(Actor.of(HOME), id, new Upload(2, "身份证.jpg", "image/jpeg", TinyPhoto.jpeg("id card")))
                .fileId();
        accept("withdrawal", "{\"reason\":\"" + NAME + "放弃申请\"}");
        client.settled(Duration.ofMinutes(1));
    }

    private ObjectNode application(Filing filing) {
        ObjectNode application = filing.application("2023", HOME);
        ObjectNode holder = (ObjectNode) application.path("people").get(0);
        holder.put("name", NAME);
        residentId = holder.path("residentId").asString();
        application.putObject("contact").put("mobile", MOBILE).put("address", ADDRESS);
        application.putObject("bank").put("bank", "中国银行").put("card", "6212345678901239999");
        return application;
    }

    @AfterAll
    void stop() throws IOException {
        if (standalone != null) {
            client.transport().close();
            standalone.close();
        }
    }

    @Test
    @Order(1)
    void givenTheArchiveHasToBeKept_whenErasureIsAsked_thenItIsRefusedWithTheDateAndRestricted_R_PII_2() {
        Answer refused = post("erasure", "{\"reason\":\"本人要求\"}");
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.json().path("code").asString()).isEqualTo("R-PII-2");
        assertThat(refused.json().path("detail").asString()).contains("2033-02-06");
        JsonNode kept = now();
        assertThat(kept.path("restricted").asBoolean()).isTrue();
        assertThat(kept.path("retainedUntil").asString()).isEqualTo("2033-02-06");
        assertThat(search("name", NAME)).isEqualTo(1);
    }

    @Test
    @Order(2)
    void givenTenYearsArePast_whenTheClockGetsThere_thenThePersonIsUnreadableAndTheHistoryReplays_R_PII_2() {
        client.moveClock(OffsetDateTime.parse("2033-02-07T09:00:00+08:00"));
        client.settled(Duration.ofMinutes(1));
        JsonNode erased = now();
        assertThat(erased.path("erased").asBoolean()).isTrue();
        assertThat(erased.path("status").asString()).isEqualTo("WITHDRAWN");
        assertThat(erased.at("/assessment/countedIncome").asString()).isEqualTo("9000.00");
        assertThat(erased.toString()).doesNotContain(NAME, residentId, MOBILE, ADDRESS);
        JsonNode history = get("auditor", "/api/cases/" + id + "/history").json();
        assertThat(history.toString())
                .contains("CaseOpened", "ErasureOrdered", "PersonalDataErased")
                .doesNotContain(NAME, residentId, MOBILE, ADDRESS);
        assertThat(get("auditor", "/api/cases/" + id + "/history.html").body()).doesNotContain(NAME, residentId);
    }

    @Test
    @Order(3)
    void givenErased_whenSearchedOrChanged_thenNobodyIsFoundAndNothingIsTaken_R_PII_2() {
        assertThat(search("name", NAME)).isZero();
        assertThat(search("residentId", residentId)).isZero();
        assertThat(search("mobile", MOBILE)).isZero();
        Answer change = post("income", "{\"effectiveOn\":\"2033-02-07\",\"incomes\":[],\"expenses\":[]}");
        assertThat(change.status()).isEqualTo(409);
        assertThat(change.json().path("code").asString()).isEqualTo("R-PII-2");
    }

    @Test
    @Order(4)
    void givenErased_whenEverythingStoredIsRead_thenTheNameStandsNowhere_R_PII_2() throws Exception {
        List<String> found = new ArrayList<>();
        new Everything(standalone.parts(), data).each((place, bytes) -> {
            String text = new String(bytes, StandardCharsets.UTF_8);
            for (String wanted : List.of(NAME, residentId, MOBILE, ADDRESS)) {
                if (text.contains(wanted)) {
                    found.add(place);
                }
            }
        });
        assertThat(found).isEmpty();
        assertThat(get(HOME, "/api/dossiers/" + id + "/files/" + photo).status())
                .isEqualTo(410);
    }

    @Test
    @Order(5)
    void givenErased_whenTheSamePersonAppliesAnew_thenTheCaseIsANewOneAndTheErasedStaysUnreadable_R_PII_2() {
        String anew =
                client.apply(Actor.of(HOME), application(new Filing(client))).id();
        assertThat(anew).isNotEqualTo(id);
        assertThat(search("residentId", residentId)).isEqualTo(1);
        assertThat(now().toString()).doesNotContain(NAME, residentId);
    }

    private int search(String field, String value) {
        return client.send(Call.text(
                        "POST", Actor.of("district"), "/api/cases/search", "{\"" + field + "\":\"" + value + "\"}"))
                .json()
                .path("total")
                .asInt();
    }

    private JsonNode now() {
        return get("district", "/api/cases/" + id).json();
    }

    private Answer get(String user, String path) {
        return client.send(Call.get(user, path));
    }

    private Answer post(String what, String body) {
        return client.send(Call.text("POST", Actor.of(HOME), "/api/cases/" + id + "/" + what, body));
    }

    private void accept(String what, String body) {
        assertThat(post(what, body).status()).isEqualTo(200);
    }
}
