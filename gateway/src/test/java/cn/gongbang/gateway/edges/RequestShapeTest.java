package cn.gongbang.gateway.edges;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gongbang.gateway.RunningGateway;
import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RequestShapeTest {
    private static final int MEGABYTE = 1024 * 1024;

    private static RunningGateway gateway;

    @BeforeAll
    static void start() throws Exception {
        gateway = new RunningGateway(true, "server.tomcat.connection-timeout=400ms");
    }

    @AfterAll
    static void stop() {
        gateway.close();
    }

    private static BodyPublisher body(int size, boolean lengthKnown) {
        byte[] bytes = new byte[size];
        return lengthKnown
                ? BodyPublishers.ofByteArray(bytes)
                : BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(bytes));
    }

    private static HttpResponse<String> send(String path, int size, boolean lengthKnown) throws Exception {
        return gateway.send(gateway.as("admin", path).POST(body(size, lengthKnown)));
    }

    private static void assertProblem(HttpResponse<String> answer, int status, String code) {
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(answer.body()).contains("\"code\":\"" + code + "\"", "\"status\":" + status);
    }

    @ParameterizedTest
    @CsvSource({
        "/api/cases/large, 1, true",
        "/api/cases/large, 1, false",
        "/api/cases/import, 21, true",
        "/api/cases/import, 21, false",
        "/api/dossiers/large/files, 21, true",
        "/api/dossiers/large/files, 21, false"
    })
    void givenBodyAtItsLimit_whenSent_thenTakenAndOneByteMoreIsRefused(String path, int megabytes, boolean lengthKnown)
            throws Exception {
        int limit = megabytes * MEGABYTE;

        assertThat(send(path, limit, lengthKnown).statusCode()).isEqualTo(200);
        assertProblem(send(path, limit + 1, lengthKnown), 413, "TOO_LARGE");

        var backend = path.contains("dossiers") ? gateway.documents : gateway.cases;
        assertThat(backend.asked(path))
                .allSatisfy(asked -> assertThat(asked.size()).isLessThanOrEqualTo(limit));
        if (lengthKnown) {
            assertThat(backend.last(path).size()).isEqualTo(limit);
        }
    }

    /** What is announced is refused before any of it is sent. */
    @Test
    void givenHugeBodyAnnounced_whenTheClientWaits_thenRefusedUnread() throws Exception {
        String answer = gateway.sendBytes("POST /api/dossiers/7/files HTTP/1.1\r\nHost: localhost\r\n"
                + "Content-Length: 99999999999\r\nExpect: 100-continue\r\nConnection: close\r\n\r\n");

        assertThat(answer).startsWith("HTTP/1.1 413").contains("TOO_LARGE").doesNotContain("100 Continue");
    }

    @Test
    void givenClientThatAsksBeforeItSends_whenItsBodyIsWanted_thenItIsToldToGoOn() throws Exception {
        HttpResponse<String> answer = gateway.send(gateway.as("admin", "/api/dossiers/asking/files")
                .expectContinue(true)
                .POST(body(2 * MEGABYTE, true)));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(gateway.documents.last("/api/dossiers/asking/files").size()).isEqualTo(2 * MEGABYTE);
    }

    /** What follows the body's end by one way to read it is the body by the other: no service may take it for a request. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Content-Length: 60\r\nTransfer-Encoding: chunked",
                "Content-Length: 5\r\nContent-Length: 60",
                "Transfer-Encoding: chunked\r\nTransfer-Encoding: identity",
                "Transfer-Encoding: xchunked"
            })
    void givenTwoWaysToReadABody_whenSent_thenNothingIsSmuggledToAService(String lengths) throws Exception {
        String answer = gateway.sendBytes("POST /api/cases/framed HTTP/1.1\r\nHost: localhost\r\nAuthorization: "
                + RunningGateway.basic("admin", "gongbang") + "\r\n" + lengths
                + "\r\n\r\n0\r\n\r\nGET /api/cases/smuggled HTTP/1.1\r\nHost: localhost\r\n\r\n");

        assertThat(answer).startsWith("HTTP/1.1 ");
        assertThat(gateway.cases.asked("/api/cases/smuggled")).isEmpty();
        assertThat(gateway.cases.asked("/api/cases/framed"))
                .allSatisfy(asked -> assertThat(asked.size()).isZero());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Content-Length: 100", "Content-Length: 900000", "Transfer-Encoding: chunked"})
    void givenBodyThatNeverComes_whenTimeIsOver_thenTimedOutAndTheConnectionClosed(String length) throws Exception {
        String answer = gateway.sendBytes("POST /api/cases/slow HTTP/1.1\r\nHost: localhost\r\n" + length
                + "\r\nAuthorization: " + RunningGateway.basic("admin", "gongbang") + "\r\n\r\n");

        assertThat(answer).startsWith("HTTP/1.1 408").contains("\"code\":\"REQUEST_TIMEOUT\"");
    }

    @Test
    void givenBodyCutIntoBrokenPieces_whenSent_thenTheClientsMistake() throws Exception {
        String answer = gateway.sendBytes("POST /api/cases/broken HTTP/1.1\r\nHost: localhost\r\n"
                + "Transfer-Encoding: chunked\r\nAuthorization: " + RunningGateway.basic("admin", "gongbang")
                + "\r\n\r\n5\r\nhello\r\nno size\r\n");

        assertThat(answer).startsWith("HTTP/1.1 400").contains("\"code\":\"BAD_REQUEST\"");
    }

    @Test
    void givenHeadThatNeverEnds_whenTimeIsOver_thenTheConnectionIsClosed() throws Exception {
        assertThat(gateway.sendBytes("GET /api/cases/slow HTTP/1.1\r\nHost: local"))
                .doesNotContain("HTTP/1.1 200");
        assertThat(gateway.cases.asked("/api/cases/slow")).isEmpty();
    }

    @Test
    void givenLargeForm_whenSent_thenRefusedAsProblem() throws Exception {
        HttpResponse<String> answer = gateway.send(gateway.as("admin", "/api/cases/form")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("a=" + "x".repeat(70_000))));

        assertProblem(answer, 413, "TOO_LARGE");
        assertThat(gateway.cases.asked("/api/cases/form")).isEmpty();
    }

    @Test
    void givenLongAddress_whenSent_thenRefusedAsProblem() throws Exception {
        assertThat(gateway.get("admin", "/api/cases?q=" + "x".repeat(4_000)).statusCode())
                .isEqualTo(200);
        assertProblem(gateway.get("admin", "/api/cases?q=" + "x".repeat(4_090)), 414, "URL_TOO_LONG");
    }

    @Test
    void givenLargeHeaders_whenSent_thenRefusedAsProblem() throws Exception {
        assertThat(gateway.send(gateway.as("admin", "/api/cases").header("X-Large", "x".repeat(15_000)))
                        .statusCode())
                .isEqualTo(200);
        assertProblem(
                gateway.send(gateway.as("admin", "/api/cases").header("X-Large", "x".repeat(17_000))),
                431,
                "HEADERS_TOO_LARGE");
        HttpResponse<String> beyondTheContainer =
                gateway.send(gateway.as("admin", "/api/cases").header("X-Large", "x".repeat(40_000)));
        assertThat(beyondTheContainer.statusCode()).isIn(400, 431);
        assertThat(beyondTheContainer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"TRACE", "BREW", "PROPFIND"})
    void givenOddMethod_whenSent_thenNotAllowed(String method) throws Exception {
        String answer = gateway.sendBytes(method + " /api/cases/odd HTTP/1.1\r\nHost: localhost\r\nAuthorization: "
                + RunningGateway.basic("admin", "gongbang") + "\r\nConnection: close\r\n\r\n");

        assertThat(answer)
                .startsWith("HTTP/1.1 405")
                .contains("Allow: ", "\"code\":\"METHOD_NOT_ALLOWED\"")
                .doesNotContain("Authorization");
        assertThat(gateway.cases.asked("/api/cases/odd")).isEmpty();
    }
}
