package cn.gongbang.gateway.signin;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gongbang.gateway.RunningGateway;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;

class ThrottledSignInTest {

    @Test
    void givenManyWrongPasswords_whenTriedByBasicOrAtTheIssuer_thenWaitAsProblemAndOthersAreNotKept() throws Exception {
        try (RunningGateway gateway = new RunningGateway()) {
            gateway.get("auditor", "/api/cases");
            for (int i = 0; i < SignInThrottle.FAILURES_FOR_A_USER; i++) {
                assertThat(guess(gateway, "district").statusCode()).isEqualTo(401);
                assertThat(secret(gateway, "guess").statusCode()).isEqualTo(401);
            }

            for (HttpResponse<String> refused : List.of(guess(gateway, "district"), secret(gateway, "x"))) {
                assertThat(refused.statusCode()).isEqualTo(429);
                assertThat(refused.headers().firstValueAsLong("Retry-After").orElseThrow())
                        .isBetween(1L, 2L);
                assertThat(refused.body()).contains("\"code\":\"SIGN_IN_THROTTLED\"");
            }
            assertThat(gateway.get("admin", "/api/cases").statusCode()).isEqualTo(200);
            assertThat(gateway.get("auditor", "/api/cases").statusCode()).isEqualTo(200);
        }
    }

    private static HttpResponse<String> guess(RunningGateway gateway, String user) throws Exception {
        return gateway.send(gateway.request("/api/cases").header("Authorization", RunningGateway.basic(user, "guess")));
    }

    private static HttpResponse<String> secret(RunningGateway gateway, String secret) throws Exception {
        return gateway.send(gateway.request("/oauth2/token")
                .header("Authorization", RunningGateway.basic("app", secret))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("grant_type=client_credentials")));
    }
}
