package cn.gongbang.gateway.routing;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gongbang.gateway.Backend;
import cn.gongbang.gateway.Backend.Answer;
import cn.gongbang.gateway.Backend.Asked;
import cn.gongbang.gateway.RunningGateway;
import java.io.ByteArrayInputStream;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RoutingTest {
    private static RunningGateway gateway;

    @BeforeAll
    static void start() throws Exception {
        gateway = new RunningGateway();
    }

    @AfterAll
    static void stop() {
        gateway.close();
    }

    @ParameterizedTest
    @CsvSource({
        "/api/cases,cases",
        "/api/cases/7/history,cases",
        "/api/unions,cases",
        "/api/access-log,cases",
        "/api/policies/jianghai,cases",
        "/api/campaigns/2023,cases",
        "/api/reviews/7,reviews",
        "/api/notices,reviews",
        "/api/dossiers/7,documents",
        "/api/reports/summary.xlsx,reports",
        "/api/integrity/checkpoints,reports"
    })
    void givenPathOfAService_whenAsked_thenThatServiceAnswers(String path, String service) throws Exception {
        assertThat(gateway.get("admin", path).statusCode()).isEqualTo(200);
        assertThat(backend(service).asked(path)).isNotEmpty();
    }

    private static Backend backend(String service) {
        return switch (service) {
            case "cases" -> gateway.cases;
            case "reviews" -> gateway.reviews;
            case "documents" -> gateway.documents;
            default -> gateway.reports;
        };
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/nothing", "/", "/error", "/actuator/env", "/api"})
    void givenPathOfNoService_whenAsked_thenNotFoundAsProblem(String path) throws Exception {
        HttpResponse<String> answer = gateway.get("admin", path);

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(answer.body()).contains("\"code\":\"NOT_FOUND\"", "\"status\":404", "\"errors\":[]", "没有找到");
    }

    @Test
    void givenEnglishAsked_whenNotFound_thenTheProblemIsInEnglish() throws Exception {
        HttpResponse<String> answer =
                gateway.send(gateway.as("admin", "/api/nothing").header("Accept-Language", "en-GB,en;q=0.8"));

        assertThat(answer.body()).contains("\"title\":\"Not found\"");
    }

    @Test
    void givenQueryInChinese_whenForwarded_thenTheServiceReadsTheSame() throws Exception {
        gateway.get("admin", "/api/cases?q=%E5%BC%A0+%26x&page=2&empty=");

        assertThat(gateway.cases.last("/api/cases").uri().getQuery()).isEqualTo("q=张 &x&page=2&empty=");
    }

    @Test
    void givenConditionalWrite_whenForwarded_thenItsHeadersArePassedAndTheAnswersToo() throws Exception {
        gateway.cases.answer(
                "/api/cases/9/income",
                new Answer(
                        201,
                        Map.of("ETag", "\"5\"", "Location", gateway.cases.address() + "/api/cases/9?asOf=x"),
                        "{}".getBytes()));

        HttpResponse<String> answer = gateway.send(gateway.as("admin", "/api/cases/9/income")
                .header("If-Match", "\"4\"")
                .header("Idempotency-Key", "k-1")
                .header("Access-Purpose", "%E6%A0%B8%E6%9F%A5")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{\"a\":1}")));

        Asked asked = gateway.cases.last("/api/cases/9/income");
        assertThat(asked.headers().getFirst("If-Match")).isEqualTo("\"4\"");
        assertThat(asked.headers().getFirst("Idempotency-Key")).isEqualTo("k-1");
        assertThat(asked.headers().getFirst("Access-Purpose")).isEqualTo("%E6%A0%B8%E6%9F%A5");
        assertThat(asked.size()).isEqualTo(7);
        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(answer.headers().firstValue("ETag")).hasValue("\"5\"");
        assertThat(answer.headers().firstValue("Location")).hasValue("/api/cases/9?asOf=x");
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
    }

    @Test
    void givenClientClaimsAnIdentity_whenForwarded_thenTheServiceSeesNothingOfIt() throws Exception {
        gateway.send(gateway.as("admin", "/api/cases/identity")
                .header("X-Forwarded-For", "10.0.0.1")
                .header("X-Forwarded-Host", "evil")
                .header("Forwarded", "for=10.0.0.1")
                .header("X-User", "district")
                .header("X-Roles", "ADMIN")
                .header("Cookie", "a=b"));

        assertThat(gateway.cases.last("/api/cases/identity").headers())
                .doesNotContainKeys("X-forwarded-for", "X-forwarded-host", "Forwarded", "X-user", "X-roles", "Cookie");
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 409, 412, 422, 500})
    void givenServiceRefuses_whenForwarded_thenItsAnswerIsUntouched(int status) throws Exception {
        String problem = "{\"code\":\"R-DUP\",\"status\":" + status + "}";
        gateway.cases.answer("/api/cases/refused", status, "application/problem+json", problem);

        HttpResponse<String> answer = gateway.get("admin", "/api/cases/refused");

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(answer.body()).isEqualTo(problem);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void givenBigUpload_whenForwarded_thenEveryByteArrives(boolean lengthKnown) throws Exception {
        byte[] file = new byte[20 * 1024 * 1024];
        new Random(7).nextBytes(file);

        HttpResponse<String> answer = gateway.send(gateway.as("jianghai.waihai.u01", "/api/dossiers/7/files")
                .header("Content-Type", "multipart/form-data; boundary=x")
                .POST(
                        lengthKnown
                                ? BodyPublishers.ofByteArray(file)
                                : BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(file))));

        Asked asked = gateway.documents.last("/api/dossiers/7/files");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(asked.sha256())
                .isEqualTo(HexFormat.of()
                        .formatHex(MessageDigest.getInstance("SHA-256").digest(file)));
        assertThat(asked.headers().getFirst("Content-Length")).isEqualTo(lengthKnown ? "" + file.length : null);
        assertThat(asked.headers().getFirst("Content-Type")).isEqualTo("multipart/form-data; boundary=x");
    }

    @Test
    void givenBigDownload_whenForwarded_thenEveryByteArrives() throws Exception {
        byte[] file = new byte[20 * 1024 * 1024];
        new Random(8).nextBytes(file);
        gateway.documents.answer(
                "/api/dossiers/7/files/1", new Answer(206, Map.of("Content-Range", "bytes 0-1/2"), file));

        HttpResponse<byte[]> answer = gateway.sendForBytes(
                gateway.as("admin", "/api/dossiers/7/files/1").header("Range", "bytes=0-1"));

        assertThat(answer.statusCode()).isEqualTo(206);
        assertThat(answer.headers().firstValue("Content-Range")).hasValue("bytes 0-1/2");
        assertThat(gateway.documents.last("/api/dossiers/7/files/1").headers().getFirst("Range"))
                .isEqualTo("bytes=0-1");
        assertThat(answer.body()).isEqualTo(file);
    }

    @Test
    void givenServiceIsDown_whenAsked_thenUnavailableAsProblem() throws Exception {
        try (RunningGateway other = new RunningGateway()) {
            other.reports.close();

            HttpResponse<String> answer = other.get("reporter", "/api/reports/status");

            assertThat(answer.statusCode()).isEqualTo(503);
            assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
            assertThat(answer.body())
                    .contains("SERVICE_UNAVAILABLE")
                    .doesNotContain("Exception")
                    .doesNotContain("127.0.0.1");
        }
    }

    @Test
    void givenMalformedPath_whenAsked_thenBadRequestAsProblem() throws Exception {
        HttpResponse<String> answer = gateway.get("admin", "/api/cases;a=b");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("BAD_REQUEST").doesNotContain("Exception");
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET /api/<cases> HTTP/1.1", "GET /api/%zz HTTP/1.1", "GET /api/cases%2f..%2f HTTP/1.1"})
    void givenBrokenRequestLine_whenSent_thenBadRequestAsProblem(String line) throws Exception {
        try (Socket socket =
                new Socket(gateway.address().getHost(), gateway.address().getPort())) {
            socket.getOutputStream()
                    .write((line + "\r\nHost: localhost\r\nConnection: close\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));

            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(answer)
                    .startsWith("HTTP/1.1 400")
                    .contains("application/problem+json", "\"code\":\"BAD_REQUEST\"");
        }
    }
}
