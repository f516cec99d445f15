package cn.gongbang.standalone.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gongbang.standalone.Standalone;
import cn.gongbang.standalone.StandaloneOptions;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** Tokens, true and forged, against the gateway and against every service reached past it. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SignInAcceptanceTest {
    private static final Map<String, String> READ = Map.of(
            "case-service", "/api/cases",
            "review-service", "/api/reviews",
            "reporting-service", "/api/reports/status",
            "document-service", "/api/dossiers/0190c0de-0000-7000-8000-000000000000");
    private static final List<String> SECRETS = new ArrayList<>();

    @TempDir
    private static Path data;

    private static Standalone standalone;
    private static Path keys;
    private static Forge forge;

    @BeforeAll
    static void start() throws Exception {
        standalone = Standalone.start(StandaloneOptions.onFreePort(data, null));
        keys = data.resolve("services/gateway/signing-keys.json");
        forge = new Forge(keys, standalone.address().toString());
    }

    @AfterAll
    static void stop() throws Exception {
        standalone.close();
    }

    @Test
    @Order(1)
    void givenNoToken_whenAServiceIsReachedPastTheGateway_thenItIsAsClosed() throws Exception {
        for (String service : READ.keySet()) {
            assertThat(status(service, READ.get(service), null)).as(service).isEqualTo(401);
            assertThat(status(service, "/internal/progress", null)).as(service).isEqualTo(401);
        }
        assertThat(status("gateway", "/api/cases", null)).isEqualTo(401);
        assertThat(status("review-service", "/api/notices", null)).isEqualTo(200);
    }

    @Test
    @Order(2)
    void givenForgedToken_whenUsed_thenGatewayAndEveryServiceRefuseIt() throws Exception {
        for (Map.Entry<String, String> forged : forge.refused().entrySet()) {
            assertThat(status("gateway", "/api/cases", forged.getValue()))
                    .as(forged.getKey() + " at the gateway")
                    .isEqualTo(401);
            for (String service : READ.keySet()) {
                assertThat(status(service, READ.get(service), forged.getValue()))
                        .as(forged.getKey() + " at " + service)
                        .isEqualTo(401);
            }
        }
    }

    @Test
    @Order(3)
    void givenClocksThatDiffer_whenLessThanAMinute_thenTheTokenIsTaken() throws Exception {
        for (String server : List.of("gateway", "case-service")) {
            assertThat(status(server, "/api/cases", forge.ending(-50))).isEqualTo(200);
            assertThat(status(
                            server,
                            "/api/cases",
                            forge.signed(claims -> claims.notBeforeTime(
                                    java.util.Date.from(java.time.Instant.now().plusSeconds(50))))))
                    .isEqualTo(200);
        }
    }

    @Test
    @Order(4)
    void givenNoRoleThatIsKnown_whenUsed_thenForbiddenEverywhere() throws Exception {
        List<String> powerless = List.of(
                forge.signed(claims -> claims.claim("roles", null)),
                forge.by("EMPEROR"),
                forge.by("PUBLIC"),
                forge.by("DISTRICT"),
                forge.signed(claims -> claims.claim("union", "../jianghai")));
        for (String token : powerless) {
            assertThat(status("gateway", "/api/cases", token)).isEqualTo(403);
            for (String service : READ.keySet()) {
                assertThat(status(service, READ.get(service), token)).as(service).isEqualTo(403);
            }
        }
    }

    @Test
    @Order(5)
    void givenService_whenItCallsOthers_thenOnlyInternalResourcesAndNeverTheDoor() throws Exception {
        String service = forge.by("SERVICE");
        String admin = forge.by("ADMIN");
        for (String name : READ.keySet()) {
            assertThat(status(name, "/internal/progress", service)).as(name).isEqualTo(200);
            assertThat(status(name, "/internal/progress", admin)).as(name).isEqualTo(403);
            assertThat(status(name, READ.get(name), service)).as(name).isEqualTo(403);
        }
        assertThat(status("gateway", "/api/cases", service)).isEqualTo(401);
        assertThat(status("gateway", "/internal/progress", admin)).isEqualTo(404);
        HttpResponse<String> report = get("gateway", "/api/reports/status", admin);
        assertThat(report.body()).contains("\"known\":true").doesNotContain("\"known\":false");
    }

    @Test
    @Order(6)
    void givenWorkersApp_whenItAsksTheIssuer_thenItsTokenOpensTheDoor() throws Exception {
        HttpResponse<String> answer = send(HttpRequest.newBuilder(
                        standalone.address().resolve("/oauth2/token"))
                .header("Authorization", basic("app", "gongbang"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("grant_type=client_credentials")));
        String token = new JsonMapper().readTree(answer.body()).path("access_token").asString();
        SECRETS.add(token);

        assertThat(status("gateway", "/api/unions", token)).isEqualTo(200);
    }

    @Test
    @Order(7)
    void givenSigningKeys_whenKept_thenForTheirOwnerOnly() throws Exception {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(keys)))
                .isEqualTo("rw-------");
        assertThat(get("gateway", "/oauth2/jwks", null).body()).doesNotContain("\"d\"");
    }

    @Test
    @Order(8)
    void givenAllTheseSignIns_whenLogsAreRead_thenNoSecretStandsInThem() throws Exception {
        SECRETS.add(basic("admin", "gongbang").substring("Basic ".length()));
        SECRETS.add(basic("app", "gongbang").substring("Basic ".length()));
        SECRETS.add("a-very-wrong-password");
        assertThat(send(HttpRequest.newBuilder(standalone.address().resolve("/api/cases"))
                                .header("Authorization", basic("admin", "a-very-wrong-password")))
                        .statusCode())
                .isEqualTo(401);
        assertThat(send(HttpRequest.newBuilder(standalone.address().resolve("/api/unions"))
                                .header("Authorization", basic("admin", "gongbang")))
                        .statusCode())
                .isEqualTo(200);
        String keyFile = Files.readString(keys);
        SECRETS.add(new JsonMapper()
                .readTree(keyFile)
                .path("keys")
                .get(0)
                .path("d")
                .asString());

        try (Stream<Path> logs = Files.list(data.resolve("logs"))) {
            for (Path log : logs.toList()) {
                String text = Files.readString(log);
                assertThat(SECRETS).noneMatch(text::contains);
                assertThat(text).doesNotContain("Bearer ey", "client_secret=", "client-secret=", "password=gongbang");
            }
        }
    }

    private static int status(String server, String path, String token) throws Exception {
        return get(server, path, token).statusCode();
    }

    private static HttpResponse<String> get(String server, String path, String token) throws Exception {
        URI address = server.equals("gateway") ? standalone.address() : standalone.address(server);
        HttpRequest.Builder request = HttpRequest.newBuilder(address.resolve(path));
        if (token != null) {
            SECRETS.add(token);
            request.header("Authorization", "Bearer " + token);
        }
        return send(request);
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request.build(), BodyHandlers.ofString());
        }
    }

    private static String basic(String user, String password) {
        return "Basic "
                + Base64.getEncoder().encodeToString((user + ":" + password).getBytes(StandardCharsets.UTF_8));
    }
}
