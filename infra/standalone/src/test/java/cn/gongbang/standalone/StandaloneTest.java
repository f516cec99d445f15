package cn.gongbang.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.gongbang.gateway.GatewayApplication;
import cn.gongbang.standalone.ThievingApplication.Loot;
import cn.gongbang.standalone.embedded.FreePort;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StandaloneTest {

    private static final Instant BEGIN = Instant.parse("2023-01-30T01:00:00Z");
    private static final String LATER = "2023-02-01T09:00:00+08:00";

    private static final Suite ECHOES = suite(EchoApplication.class);

    @TempDir
    private Path data;

    @Test
    void givenSimulatedClock_whenMovedAndStartedAgain_thenEveryServiceFollowsAndContinues() throws Exception {
        try (Standalone standalone = start()) {
            assertThat(get(standalone, "admin", "/api/cases").body())
                    .contains("\"name\":\"case-service\"", "\"database\":\"test_case_service\"")
                    .contains("\"now\":\"" + BEGIN + "\"");
            assertThat(get(standalone, "admin", "/api/reports").body())
                    .contains("\"views\":\"gongbang_reporting_service\"");
            assertThat(post(standalone, "admin", "{\"now\":\"" + LATER + "\"}").statusCode())
                    .isEqualTo(200);
            assertThat(get(standalone, "admin", "/dev/clock").body()).isEqualTo("{\"now\":\"" + LATER + "\"}");
            assertThat(get(standalone, "admin", "/api/reviews").body()).contains("\"now\":\"2023-02-01T01:00:00Z\"");
            assertClockRefusals(standalone);
            assertThatThrownBy(this::start).isInstanceOf(AlreadyRunningException.class);
        }
        try (Standalone standalone = start()) {
            assertThat(get(standalone, "admin", "/dev/clock").body()).isEqualTo("{\"now\":\"" + LATER + "\"}");
        }
    }

    @Test
    void givenPortInUse_whenStarted_thenSaysSoAndLeavesTheFolderFree() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            StandaloneOptions options =
                    new StandaloneOptions(taken.getLocalPort(), data, InetAddress.getLoopbackAddress(), null);
            assertThatThrownBy(() -> Standalone.start(options, ECHOES, StartProgress.SILENT))
                    .isInstanceOf(PortTakenException.class);
        }
        new DataFolder(data).hold().close();
    }

    @Test
    void givenFreePortsAskedForAndTakenMeanwhile_whenStarted_thenItStartsOnOthers() throws Exception {
        Loot[] loot = {Loot.OWN, Loot.GATEWAY};
        ThievingApplication.plan(loot);
        try (Standalone standalone = Standalone.start(
                StandaloneOptions.onFreePort(data, BEGIN), suite(ThievingApplication.class), StartProgress.SILENT)) {
            assertThat(ThievingApplication.stolen()).isEqualTo(loot.length);
            assertThat(get(standalone, "admin", "/api/cases").body()).contains("\"name\":\"case-service\"");
            assertThat(post(standalone, "admin", "{\"now\":\"" + LATER + "\"}").statusCode())
                    .isEqualTo(200);
            assertThat(get(standalone, "admin", "/api/reviews").body()).contains("\"now\":\"2023-02-01T01:00:00Z\"");
            assertThat(RunningInstance.read(data.resolve("running")).address()).isEqualTo(standalone.address());
        } finally {
            ThievingApplication.giveBack();
        }
    }

    @Test
    void givenThePortAskedForTakenMeanwhile_whenStarted_thenSaysSo() throws Exception {
        int port = FreePort.orAny(0);
        ThievingApplication.plan(Loot.GATEWAY);
        try {
            StandaloneOptions options = new StandaloneOptions(port, data, InetAddress.getLoopbackAddress(), BEGIN);
            assertThatThrownBy(() -> Standalone.start(options, suite(ThievingApplication.class), StartProgress.SILENT))
                    .isInstanceOfSatisfying(PortTakenException.class, taken -> assertThat(taken.port())
                            .isEqualTo(port));
        } finally {
            ThievingApplication.giveBack();
        }
        new DataFolder(data).hold().close();
    }

    private static void assertClockRefusals(Standalone standalone) throws Exception {
        assertProblem(post(standalone, "admin", "{\"now\":\"2023-01-01T09:00:00+08:00\"}"), 409, "CLOCK_FORWARD_ONLY");
        assertProblem(post(standalone, "admin", "{\"now\":\"yesterday\"}"), 422, "CLOCK_INSTANT");
        assertProblem(post(standalone, "admin", "{"), 400, "MALFORMED");
        assertProblem(post(standalone, "auditor", "{\"now\":\"" + LATER + "\"}"), 403, "FORBIDDEN");
    }

    private static void assertProblem(HttpResponse<String> response, int status, String code) {
        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(response.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(response.body()).contains("\"code\":\"" + code + "\"");
    }

    private static Suite suite(Class<?> caseService) {
        return new Suite(
                Stream.of("case-service", "review-service", "document-service", "reporting-service")
                        .map(name -> new ServiceSpec(
                                name,
                                name.equals("case-service") ? caseService : EchoApplication.class,
                                "test_" + name.replace('-', '_'),
                                Map.of(SpringCloudInGatewayOnly.PROPERTY, "false")))
                        .toList(),
                new ServiceSpec("gateway", GatewayApplication.class, null, Map.of()));
    }

    private Standalone start() throws IOException {
        return Standalone.start(StandaloneOptions.onFreePort(data, BEGIN), ECHOES, StartProgress.SILENT);
    }

    private static HttpResponse<String> get(Standalone standalone, String user, String path) throws Exception {
        return send(request(standalone, user, path).build());
    }

    private static HttpResponse<String> post(Standalone standalone, String user, String body) throws Exception {
        return send(request(standalone, user, "/dev/clock")
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build());
    }

    private static HttpRequest.Builder request(Standalone standalone, String user, String path) {
        String credentials = Base64.getEncoder().encodeToString((user + ":gongbang").getBytes(StandardCharsets.UTF_8));
        URI address = standalone.address().resolve(path);
        return HttpRequest.newBuilder(address).header("Authorization", "Basic " + credentials);
    }

    private static HttpResponse<String> send(HttpRequest request) throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        }
    }
}
