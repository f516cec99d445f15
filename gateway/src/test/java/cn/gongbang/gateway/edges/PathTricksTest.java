package cn.gongbang.gateway.edges;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gongbang.gateway.Backend;
import cn.gongbang.gateway.RunningGateway;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is written for an address, a service is asked below its own resources only. */
class PathTricksTest {
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
    @ValueSource(
            strings = {
                "/internal/progress",
                "/actuator/health",
                "/actuator",
                "//internal/progress",
                "/api/internal/progress",
                "/api/../internal/progress",
                "/api/cases/../../internal/progress",
                "/api/cases/..%2f..%2finternal/progress",
                "/api/cases/%2e%2e/%2e%2e/internal/progress",
                "/api/cases/.%2e/.%2e/internal/progress",
                "/api/cases/%252e%252e/%252e%252e/internal/progress",
                "/api/cases/..;/..;/internal/progress",
                "/api/cases/..%3b/..%3b/internal/progress",
                "/api/cases/..\\..\\internal\\progress",
                "/api/cases/..%5c..%5cinternal%5cprogress",
                "/api/cases/%c0%ae%c0%ae/internal/progress",
                "/api/cases/.../internal%00",
                "/api//cases/1",
                "//api/cases/1",
                "/api/cases//1",
                "/api/./cases/1",
                "/api/cases/1;jsessionid=0123456789ABCDEF",
                "/api;x=y/cases/1",
                "/API/CASES/1",
                "http://127.0.0.1/internal/progress",
                "http://evil.example/internal/progress"
            })
    void givenTrick_whenSent_thenNoServiceIsAskedOutsideItsResources(String path) throws Exception {
        String answer = gateway.sendBytes("GET " + path + " HTTP/1.1\r\nHost: 127.0.0.1\r\nAuthorization: "
                + RunningGateway.basic("admin", "gongbang") + "\r\nConnection: close\r\n\r\n");

        assertThat(answer).matches("(?s)HTTP/1\\.1 (200|400|404) .*").doesNotContain("Set-Cookie", "Exception");
        assertThat(asked()).allSatisfy(asked -> assertThat(asked)
                .matches("/api/(cases|unions)(/.*)?")
                .doesNotContain("..", ";", "//", "\\", "jsessionid"));
    }

    private static Stream<String> asked() {
        return Stream.of(gateway.cases, gateway.reviews, gateway.documents, gateway.reports)
                .flatMap(Backend::everything)
                .map(asked -> asked.uri().getPath());
    }
}
