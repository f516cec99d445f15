package cn.gongbang.standalone.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gongbang.standalone.Standalone;
import cn.gongbang.standalone.StandaloneOptions;
import cn.gongbang.standalone.acceptance.WriterRequests.Reply;
import cn.gongbang.testkit.survey.Json;
import cn.gongbang.testkit.survey.Survey;
import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the administrator registers, sent again: a request with an Idempotency-Key is answered once and for all. */
class RegistryAcceptanceTest {
    private static final String ADMIN = "admin";
    private static final String KEY = "same-again";

    @TempDir
    private Path data;

    @AutoClose
    private final HttpClient http = HttpClient.newHttpClient();

    private final Survey survey = Survey.bundled();

    /** A resource with the content it is first given and the one that follows. */
    private record Registered(String path, String first, String next) {
        static Registered of(String path, String first, String text, String otherText) {
            assertThat(first).contains(text);
            return new Registered(path, first, first.replace(text, otherText));
        }
    }

    private final Map<Registered, Reply> answers = new LinkedHashMap<>();

    @Test
    void givenUnchangedContentSentWithAKey_whenRetriedAfterALaterChangeAndARestart_thenTheFirstAnswerAndNothingChanged()
            throws Exception {
        try (Standalone standalone = start()) {
            WriterRequests requests = requests(standalone);
            for (Registered each : resources()) {
                Reply first = requests.put(ADMIN, each.path(), each.first(), "first");
                Reply again = requests.put(ADMIN, each.path(), each.first(), KEY);
                assertThat(again).isEqualTo(first);
                assertThat(requests.get(ADMIN, each.path()).version()).isEqualTo(first.version());
                assertThat(requests.put(ADMIN, each.path(), each.next(), "next").version())
                        .isEqualTo("\"1\"");
                answers.put(each, again);
            }
            assertAnsweredAsBefore(requests);
        }
        try (Standalone standalone = start()) {
            assertAnsweredAsBefore(requests(standalone));
        }
    }

    private void assertAnsweredAsBefore(WriterRequests requests) throws Exception {
        for (Map.Entry<Registered, Reply> answer : answers.entrySet()) {
            Registered each = answer.getKey();
            Reply now = requests.get(ADMIN, each.path());
            assertThat(now.version()).isEqualTo("\"1\"");
            assertThat(requests.put(ADMIN, each.path(), each.first(), KEY)).isEqualTo(answer.getValue());
            Reply misused = requests.put(ADMIN, each.path(), each.next(), KEY);
            assertThat(misused.status()).isEqualTo(422);
            assertThat(misused.body()).contains("\"IDEMPOTENCY_KEY\"");
            assertThat(requests.get(ADMIN, each.path())).isEqualTo(now);
        }
        assertThat(Json.MAPPER
                        .readTree(requests.get(ADMIN, "/api/unions/history").body())
                        .path("total")
                        .asInt())
                .isEqualTo(2);
    }

    private List<Registered> resources() {
        return List.of(
                Registered.of("/api/unions", survey.unions().json().toString(), "外海物流第1工会委员会", "外海物流工会委员会"),
                Registered.of(
                        "/api/policies/" + survey.policyId(), survey.policy().toString(), "\"17:30\"", "\"17:00\""),
                Registered.of(
                        "/api/campaigns/" + survey.campaign().id(),
                        survey.campaignBody().toString(),
                        "2023-03-08",
                        "2023-03-09"));
    }

    private WriterRequests requests(Standalone standalone) {
        return new WriterRequests(http, standalone.address(), ADMIN);
    }

    private Standalone start() throws IOException {
        return Standalone.start(StandaloneOptions.onFreePort(data, SurveyAcceptanceTest.SURVEY_BEGINS.toInstant()));
    }
}
