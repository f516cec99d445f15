package cn.gongbang.gateway.edges;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gongbang.gateway.Backend.Answer;
import cn.gongbang.gateway.RunningGateway;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnswerHeadersTest {
    private static final List<String> ALWAYS = List.of(
            "x-content-type-options: nosniff",
            "x-frame-options: deny",
            "referrer-policy: no-referrer",
            "permissions-policy: accelerometer=(), camera=()",
            "cross-origin-opener-policy: same-origin",
            "cross-origin-resource-policy: same-origin");
    private static final byte[] NOTHING = {};

    private static RunningGateway gateway;

    @BeforeAll
    static void start() throws Exception {
        gateway = new RunningGateway(true, "gongbang.edges.trusted-proxies=127.0.0.1/32");
    }

    @AfterAll
    static void stop() {
        gateway.close();
    }

    /** From a whole answer down to a request line that no filter ever sees. */
    @ParameterizedTest
    @CsvSource({
        "GET /api/cases/1, 200",
        "GET /api/nothing, 404",
        "GET /nothing, 404",
        "GET /api/cases;a=b, 400",
        "GET /api/cases%2f..%2f, 400",
        "GET /api/<cases>, 400",
        "TRACE /api/cases/1, 405",
        "BREW /api/cases/1, 405"
    })
    void givenAnyAnswer_whenSent_thenItCarriesEveryHeaderOnce(String line, int status) throws Exception {
        String answer = ask(line, RunningGateway.basic("auditor", "gongbang"));

        assertThat(answer).startsWith("HTTP/1.1 " + status);
        assertOnce(answer);
        assertThat(answer)
                .contains("Content-Security-Policy: " + ContentPolicy.DATA)
                .contains("Cache-Control: no-store");
    }

    @Test
    void givenNotSignedIn_whenRefused_thenItCarriesEveryHeaderOnce() throws Exception {
        String answer = ask("GET /api/cases/1", "Basic bm8=");

        assertThat(answer).startsWith("HTTP/1.1 401").contains("Cache-Control: no-store");
        assertOnce(answer);
    }

    private static String ask(String line, String authorization) throws Exception {
        return gateway.sendBytes(line + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nAuthorization: "
                + authorization + "\r\n\r\n");
    }

    private static void assertOnce(String answer) {
        String head = answer.substring(0, answer.indexOf("\r\n\r\n")).toLowerCase(Locale.ROOT);
        assertThat(ALWAYS).allSatisfy(header -> assertThat(head).containsOnlyOnce(header));
        assertThat(head)
                .containsOnlyOnce("content-security-policy:")
                .containsOnlyOnce("cache-control:")
                .doesNotContain("strict-transport-security", "access-control", "server:", "set-cookie");
    }

    @Test
    void givenServiceSaysOtherwise_whenForwarded_thenTheGatewaysWordCounts() throws Exception {
        gateway.cases.answer(
                "/api/cases/lax",
                new Answer(
                        200,
                        Map.of(
                                "Content-Type", "application/json",
                                "X-Frame-Options", "SAMEORIGIN",
                                "Content-Security-Policy", "default-src *",
                                "Cache-Control", "public, max-age=600",
                                "Access-Control-Allow-Origin", "*",
                                "Strict-Transport-Security", "max-age=1"),
                        "{}".getBytes(StandardCharsets.UTF_8)));

        assertOnce(ask("GET /api/cases/lax", RunningGateway.basic("auditor", "gongbang")));
        HttpResponse<String> answer = gateway.get("auditor", "/api/cases/lax");
        assertThat(answer.headers().allValues("Content-Security-Policy")).containsExactly(ContentPolicy.DATA);
        assertThat(answer.headers().allValues("Cache-Control")).containsExactly("no-store");
    }

    @Test
    void givenDocumentWithItsOwnPolicy_whenForwarded_thenItKeepsThatPolicyAndNothingElse() throws Exception {
        String own = "default-src 'none'; style-src 'sha256-x'";
        gateway.cases.answer(
                "/api/cases/1/history.html",
                new Answer(
                        200,
                        Map.of(
                                "Content-Type", "text/html;charset=UTF-8",
                                "Content-Security-Policy", own,
                                "X-Frame-Options", "SAMEORIGIN"),
                        "<p>".getBytes(StandardCharsets.UTF_8)));
        gateway.cases.answer("/api/cases/2/history.html", 200, "text/html", "<p>");

        HttpResponse<String> answer = gateway.get("auditor", "/api/cases/1/history.html");
        assertThat(answer.headers().allValues("Content-Security-Policy")).containsExactly(own);
        assertThat(answer.headers().allValues("X-Frame-Options")).containsExactly("DENY");
        assertThat(answer.headers().allValues("Cache-Control")).containsExactly("no-store");
        assertThat(gateway.get("auditor", "/api/cases/2/history.html").headers().allValues("Content-Security-Policy"))
                .containsExactly(ContentPolicy.DATA);
    }

    @Test
    void givenFileOfADossier_whenDownloaded_thenItStaysAnAttachmentThatMayDoNothing() throws Exception {
        gateway.documents.answer(
                "/api/dossiers/7/files/1",
                new Answer(
                        200,
                        Map.of("Content-Type", "image/jpeg", "Content-Disposition", "attachment", "ETag", "\"f\""),
                        new byte[] {1}));

        HttpResponse<String> answer = gateway.get("auditor", "/api/dossiers/7/files/1");

        assertThat(answer.headers().firstValue("Content-Type")).hasValue("image/jpeg");
        assertThat(answer.headers().firstValue("Content-Disposition")).hasValue("attachment");
        assertThat(answer.headers().firstValue("ETag")).hasValue("\"f\"");
        assertThat(answer.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("default-src 'none'; sandbox");
        assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
    }

    /** What names nobody may be kept and asked again; what names people is kept nowhere, though its tag still works. */
    @ParameterizedTest
    @CsvSource({
        "/api/campaigns/2023, 'private, no-cache'",
        "/api/policies/jianghai, 'private, no-cache'",
        "/api/cases/import/template.xlsx, 'private, no-cache'",
        "/api/cases/5, no-store"
    })
    void givenTag_whenAskedAgainByIt_thenNotModifiedComesThrough(String path, String kept) throws Exception {
        gateway.cases.answer(path, new Answer(304, Map.of("ETag", "\"4\""), NOTHING));

        HttpResponse<String> answer = gateway.send(gateway.as("admin", path).header("If-None-Match", "\"4\""));

        assertThat(answer.statusCode()).isEqualTo(304);
        assertThat(gateway.cases.last(path).headers().getFirst("If-None-Match")).isEqualTo("\"4\"");
        assertThat(answer.headers().firstValue("ETag")).hasValue("\"4\"");
        assertThat(answer.headers().allValues("Cache-Control")).containsExactly(kept);
    }

    @ParameterizedTest
    @ValueSource(strings = {"https", "HTTPS"})
    void givenHttpsBeforeATrustedProxy_whenAnswered_thenBrowsersStayWithHttps(String scheme) throws Exception {
        HttpResponse<String> answer =
                gateway.send(gateway.as("auditor", "/api/cases/1").header("X-Forwarded-Proto", scheme));

        assertThat(answer.headers().firstValue("Strict-Transport-Security").orElseThrow())
                .startsWith("max-age=31536000");
    }

    @Test
    void givenPageOfThisOrigin_whenServed_thenItLivesOnItsOwnScriptsAndStyles() {
        ContentPolicy policy =
                new ContentPolicy(Settings.of(List.of("https://app.example.cn"), List.of("https://id.example.cn")));

        assertThat(policy.of(false, 200, "text/html;charset=UTF-8"))
                .isEqualTo(policy.of(false, 404, "text/html"))
                .isEqualTo(policy.of(false, 200, "text/javascript"))
                .contains("default-src 'none'", "script-src 'self';", "style-src 'self';", "frame-ancestors 'none'")
                .contains("connect-src 'self' https://id.example.cn;", "form-action 'self' https://app.example.cn;")
                .doesNotContain("unsafe");
        assertThat(policy.of(true, 200, "text/html")).isEqualTo(ContentPolicy.DATA);
        assertThat(policy.of(false, 200, "application/json")).isEqualTo(ContentPolicy.DATA);
        assertThat(policy.of(false, 404, null)).isEqualTo(ContentPolicy.DATA);
    }
}
