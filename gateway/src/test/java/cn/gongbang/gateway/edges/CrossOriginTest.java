package cn.gongbang.gateway.edges;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.gongbang.gateway.RunningGateway;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CrossOriginTest {
    private static final String APP = "https://app.example.cn";

    private static RunningGateway gateway;

    @BeforeAll
    static void start() throws Exception {
        gateway = new RunningGateway(true, "gongbang.edges.cors.origins=" + APP + ",http://127.0.0.1:5173");
    }

    @AfterAll
    static void stop() {
        gateway.close();
    }

    private static HttpRequest.Builder preflight(String path, String origin) {
        return gateway.request(path)
                .method("OPTIONS", BodyPublishers.noBody())
                .header("Origin", origin)
                .header("Access-Control-Request-Method", "PUT")
                .header("Access-Control-Request-Headers", "authorization,if-match");
    }

    @Test
    void givenOriginOfTheList_whenItAsksFirst_thenItLearnsWhatItMaySendWithoutASignIn() throws Exception {
        HttpResponse<String> answer = gateway.send(preflight("/api/cases/preflight", APP));

        assertThat(answer.statusCode()).isEqualTo(204);
        assertThat(answer.headers().allValues("Access-Control-Allow-Origin")).containsExactly(APP);
        assertThat(answer.headers().firstValue("Access-Control-Allow-Methods").orElseThrow())
                .contains("GET", "POST", "PUT")
                .doesNotContain("TRACE");
        assertThat(answer.headers().firstValue("Access-Control-Allow-Headers").orElseThrow())
                .contains("Authorization", "Content-Type", "If-Match", "Idempotency-Key");
        assertThat(answer.headers().firstValue("Access-Control-Max-Age")).hasValue("600");
        assertThat(answer.headers().firstValue("Vary")).hasValue("Origin");
        assertThat(answer.headers().firstValue("Access-Control-Allow-Credentials"))
                .isEmpty();
        assertThat(gateway.cases.asked("/api/cases/preflight")).isEmpty();
    }

    @Test
    void givenOriginOfTheList_whenItAsks_thenItMayReadTheAnswerAndItsHeaders() throws Exception {
        HttpResponse<String> answer =
                gateway.send(gateway.as("auditor", "/api/cases/1").header("Origin", APP));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().allValues("Access-Control-Allow-Origin")).containsExactly(APP);
        assertThat(answer.headers().firstValue("Access-Control-Expose-Headers").orElseThrow())
                .contains("ETag", "Location", "Retry-After", "Content-Disposition");
    }

    /** Refusals too, or a page could not tell its user what is wrong. */
    @ParameterizedTest
    @ValueSource(strings = {"/api/nothing", "/api/reports/status"})
    void givenOriginOfTheList_whenRefused_thenItMayReadWhy(String path) throws Exception {
        try (RunningGateway alone = new RunningGateway(true, "gongbang.edges.cors.origins=" + APP)) {
            alone.reports.close();

            HttpResponse<String> answer = alone.send(alone.as("reporter", path).header("Origin", APP));

            assertThat(answer.statusCode()).isIn(404, 503);
            assertThat(answer.headers().allValues("Access-Control-Allow-Origin"))
                    .containsExactly(APP);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example",
                "http://app.example.cn",
                "https://app.example.cn:8443",
                "https://app.example.cn.evil.example",
                "https://evil-app.example.cn",
                "null"
            })
    void givenForeignOrigin_whenItAsks_thenRefusedWithoutAHeaderForIt(String origin) throws Exception {
        HttpResponse<String> first = gateway.send(preflight("/api/cases/foreign", origin));
        HttpResponse<String> then = gateway.send(gateway.as("admin", "/api/cases/foreign")
                .header("Origin", origin)
                .header("Content-Type", "text/plain")
                .POST(BodyPublishers.ofString("{}")));

        assertThat(List.of(first, then)).allSatisfy(answer -> {
            assertThat(answer.statusCode()).isEqualTo(403);
            assertThat(answer.body()).contains("ORIGIN_REFUSED", "来源不允许");
            assertThat(answer.headers().map().keySet()).noneMatch(name -> name.startsWith("access-control"));
        });
        assertThat(gateway.cases.asked("/api/cases/foreign")).isEmpty();
    }

    @Test
    void givenPageOfThisOrigin_whenItAsks_thenTaken() throws Exception {
        String own = gateway.address().toString();

        assertThat(gateway.send(gateway.as("auditor", "/api/cases/1").header("Origin", own))
                        .statusCode())
                .isEqualTo(200);
        assertThat(gateway.send(gateway.as("auditor", "/api/cases/1")
                                .header("Origin", "https://behind-a-proxy.example.cn")
                                .header("Sec-Fetch-Site", "same-origin"))
                        .statusCode())
                .isEqualTo(200);
        assertThat(gateway.send(gateway.as("auditor", "/api/cases/1")
                                .header("Origin", own)
                                .header("Sec-Fetch-Site", "cross-site"))
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void givenNoList_whenAnybodyAsksFirst_thenRefused() throws Exception {
        try (RunningGateway closed = new RunningGateway()) {
            HttpResponse<String> answer = closed.send(closed.request("/api/cases")
                    .method("OPTIONS", BodyPublishers.noBody())
                    .header("Origin", APP)
                    .header("Access-Control-Request-Method", "GET"));

            assertThat(answer.statusCode()).isEqualTo(403);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"*", "https://*", "app.example.cn", "https://app.example.cn/", "https://a.cn,https://b.cn"})
    void givenListWithWhatIsNoOrigin_whenStarted_thenRefused(String entry) {
        assertThatThrownBy(() -> new EdgesProperties.Cors(List.of(entry), Duration.ofMinutes(1)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
