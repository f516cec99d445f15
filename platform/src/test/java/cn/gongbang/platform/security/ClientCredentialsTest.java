package cn.gongbang.platform.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ClientCredentialsTest {
    private static final String SECRET = "q7Zb:4tLm/91xKsw";

    private record Told(int status, String body) {}

    private final Deque<Told> answers = new ArrayDeque<>();
    private final List<String> asked = new ArrayList<>();
    private HttpServer server;
    private Instant now = Instant.parse("2026-11-24T01:00:00Z");
    private int unreachable;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/token", exchange -> {
            try (exchange) {
                asked.add(exchange.getRequestHeaders().getFirst("Authorization") + " "
                        + new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
                Told told = answers.remove();
                byte[] body = told.body.getBytes(StandardCharsets.UTF_8);
                exchange.sendResponseHeaders(told.status, body.length);
                exchange.getResponseBody().write(body);
            }
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void givenToken_whenAskedAgain_thenItIsUsedUntilShortlyBeforeItsEnd() {
        answers.add(new Told(200, "{\"access_token\":\"one\",\"expires_in\":600}"));
        answers.add(new Told(200, "{\"access_token\":\"two\",\"expires_in\":600}"));
        ServiceTokens tokens = tokens();

        assertThat(tokens.token()).isEqualTo("one");
        now = now.plusSeconds(539);
        assertThat(tokens.token()).isEqualTo("one");
        now = now.plusSeconds(1);
        assertThat(tokens.token()).isEqualTo("two");
        String credentials = "reporting-service:q7Zb%3A4tLm%2F91xKsw";
        assertThat(asked)
                .hasSize(2)
                .containsOnly("Basic "
                        + Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.UTF_8))
                        + " grant_type=client_credentials");
    }

    @Test
    void givenIssuerThatIsNotUpYet_whenAsked_thenItIsWaitedFor() {
        unreachable = 2;
        answers.add(new Told(503, ""));
        answers.add(new Told(200, "{\"access_token\":\"one\",\"expires_in\":600}"));

        assertThat(tokens().token()).isEqualTo("one");
    }

    @Test
    void givenIssuerThatNeverAnswers_whenAsked_thenAClearFailureWithoutTheSecret() {
        unreachable = Integer.MAX_VALUE;

        assertThatThrownBy(() -> tokens().token())
                .isInstanceOf(NoServiceToken.class)
                .hasMessageContaining("reporting-service")
                .hasMessageNotContaining(SECRET);
    }

    @Test
    void givenIssuerThatRefusesOrTalksNonsense_whenAsked_thenItIsNotAskedAgainAndNothingIsQuoted() {
        answers.add(new Told(401, "{\"error\":\"invalid_client\"}"));
        assertThatThrownBy(() -> tokens().token())
                .isInstanceOf(NoServiceToken.class)
                .hasMessageContaining("401");
        answers.add(new Told(200, "{\"access_token\":"));
        assertThatThrownBy(() -> tokens().token())
                .isInstanceOf(NoServiceToken.class)
                .satisfies(refused -> assertThat(refused.getCause())
                        .hasMessage(refused.getMessage())
                        .hasNoCause());
        assertThat(asked).hasSize(2);
    }

    private ServiceTokens tokens() {
        URI address = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/token");
        return new ClientCredentials(
                "reporting-service",
                SECRET,
                () -> {
                    if (unreachable-- > 0) {
                        throw new IOException("connection refused");
                    }
                    return address;
                },
                () -> now,
                new ClientCredentials.Waiting(5, Duration.ofMillis(1)));
    }
}
