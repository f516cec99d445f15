package cn.gongbang.gateway.edges;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gongbang.gateway.RunningGateway;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RateLimitTest {
    private RunningGateway gateway;

    /** Budgets so slow to fill that no test is quick or slow enough to see it. */
    @BeforeEach
    void start() throws Exception {
        gateway = new RunningGateway(
                true,
                "gongbang.edges.trusted-proxies=127.0.0.1",
                "gongbang.edges.rate-limits.app-factor=2",
                "gongbang.edges.rate-limits.reads.burst=3",
                "gongbang.edges.rate-limits.reads.per-minute=1",
                "gongbang.edges.rate-limits.writes.burst=1",
                "gongbang.edges.rate-limits.writes.per-minute=1",
                "gongbang.edges.rate-limits.bulk.burst=2",
                "gongbang.edges.rate-limits.bulk.per-minute=1",
                "gongbang.edges.rate-limits.anonymous.burst=1",
                "gongbang.edges.rate-limits.anonymous.per-minute=1");
    }

    @AfterEach
    void stop() {
        gateway.close();
    }

    private int read(String user) throws Exception {
        return gateway.get(user, "/api/cases/limited").statusCode();
    }

    private HttpRequest.Builder post(String user, String path) {
        return gateway.as(user, path).POST(BodyPublishers.ofString("{}"));
    }

    @Test
    void givenBudgetUsedUp_whenAskedAgain_thenRefusedWithWhenToComeBackAndTheServiceIsSpared() throws Exception {
        HttpResponse<String> first = gateway.get("auditor", "/api/cases/limited");
        assertThat(first.headers().firstValue("RateLimit-Policy")).hasValue("\"reads\";q=3;w=180");
        assertThat(first.headers().firstValue("RateLimit").orElseThrow()).startsWith("\"reads\";r=2;t=");
        read("auditor");
        read("auditor");

        HttpResponse<String> refused = gateway.get("auditor", "/api/cases/limited");

        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(refused.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(refused.body()).contains("\"code\":\"RATE_LIMIT\"", "\"status\":429", "请求过于频繁");
        assertThat(refused.headers().firstValueAsLong("Retry-After").orElseThrow())
                .isBetween(1L, 60L);
        assertThat(refused.headers().firstValue("RateLimit").orElseThrow()).startsWith("\"reads\";r=0;t=");
        assertThat(refused.headers().firstValue("X-Frame-Options")).hasValue("DENY");
        assertThat(gateway.cases.asked("/api/cases/limited")).hasSize(3);
    }

    @Test
    void givenOneUserAtTheLimit_whenAnotherAsksFromTheSameAddress_thenTaken() throws Exception {
        for (int i = 0; i < 4; i++) {
            read("auditor");
        }

        assertThat(read("auditor")).isEqualTo(429);
        assertThat(read("district")).isEqualTo(200);
    }

    @Test
    void givenReadsUsedUp_whenSomethingElseIsDone_thenItHasItsOwnBudget() throws Exception {
        for (int i = 0; i < 4; i++) {
            read("district");
        }

        assertThat(gateway.send(post("district", "/api/cases/1/income")).statusCode())
                .isEqualTo(200);
        assertThat(gateway.send(post("district", "/api/cases/1/income")).statusCode())
                .isEqualTo(429);
        assertThat(gateway.get("district", "/api/reports/summary.xlsx").statusCode())
                .isEqualTo(200);
        assertThat(gateway.send(post("district", "/api/dossiers/7/files")).statusCode())
                .isEqualTo(200);
        assertThat(gateway.send(post("district", "/api/cases/import")).statusCode())
                .isEqualTo(429);
        assertThat(gateway.send(post("district", "/api/cases/search")).statusCode())
                .as("a search is a read")
                .isEqualTo(429);
    }

    @Test
    void givenTheApp_whenItAsks_thenItHasTheBudgetOfMany() throws Exception {
        for (int i = 0; i < 6; i++) {
            assertThat(read("app")).isEqualTo(200);
        }

        assertThat(read("app")).isEqualTo(429);
    }

    @Test
    void givenNobodySignedIn_whenNoticesAreRead_thenEachAddressHasItsBudget() throws Exception {
        assertThat(notices("203.0.113.7").statusCode()).isEqualTo(200);
        assertThat(notices("203.0.113.7").statusCode()).isEqualTo(429);
        assertThat(notices("203.0.113.8").statusCode()).isEqualTo(200);
        assertThat(notices("9.9.9.9, 203.0.113.8").statusCode())
                .as("what a client adds itself counts nothing")
                .isEqualTo(429);
        assertThat(gateway.get("auditor", "/api/notices").statusCode()).isEqualTo(200);
    }

    private HttpResponse<String> notices(String forwardedFor) throws Exception {
        return gateway.send(gateway.request("/api/notices").header("X-Forwarded-For", forwardedFor));
    }
}
