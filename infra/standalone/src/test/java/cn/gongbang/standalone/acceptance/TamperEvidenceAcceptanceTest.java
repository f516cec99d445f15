package cn.gongbang.standalone.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gongbang.contracts.integrity.Checkpoint;
import cn.gongbang.contracts.integrity.Finding;
import cn.gongbang.contracts.integrity.NoteKey;
import cn.gongbang.contracts.integrity.ProofCheck;
import cn.gongbang.standalone.DataFolder;
import cn.gongbang.standalone.Standalone;
import cn.gongbang.standalone.StandaloneOptions;
import cn.gongbang.standalone.StoreVerification;
import cn.gongbang.standalone.embedded.EmbeddedPostgresPart;
import cn.gongbang.standalone.embedded.PostgresCache;
import cn.gongbang.testkit.client.Call;
import cn.gongbang.testkit.client.GongbangClient;
import cn.gongbang.testkit.client.Patience;
import cn.gongbang.testkit.play.PlayLog;
import cn.gongbang.testkit.play.Progress;
import cn.gongbang.testkit.play.SurveyPlayer;
import cn.gongbang.testkit.survey.Json;
import cn.gongbang.testkit.survey.Survey;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Checkpoints with every ledger, exports that prove themselves, and a whole installation verified, running and stopped. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class TamperEvidenceAcceptanceTest {
    private static final String UNION = "jianghai.waihai.u01";
    private static final int SERVICES = 4;

    @TempDir
    private static Path data;

    private String caseId;

    @Test
    @Order(1)
    void givenFamiliesAndACut_whenRunning_thenLedgerProofAndVerificationAgree() throws Exception {
        try (Standalone standalone =
                Standalone.start(StandaloneOptions.onFreePort(data, SurveyAcceptanceTest.SURVEY_BEGINS.toInstant()))) {
            GongbangClient client = GongbangClient.of(standalone.address(), Patience.none());
            Survey all = Survey.bundled();
            Survey none = new Survey(all.campaign(), all.unions(), all.policy(), List.of(), List.of(), all.expected());
            new SurveyPlayer(none, client, PlayLog.empty(), Progress.SILENT).setUp();
            client.moveClock(OffsetDateTime.parse("2023-02-22T09:00:00+08:00"));
            Filing filing = new Filing(client);
            caseId = filing.noticed(UNION, "2023-02-22");
            filing.apply("2023", UNION);
            assertThat(client.get("reporter", "/api/reports/ledger?campaign=2023&week=2023-W08&union=jianghai")
                            .path("checkpoints")
                            .values())
                    .isEmpty();
            client.moveClock(OffsetDateTime.parse("2023-03-01T09:00:00+08:00"));
            filing.income(UNION, caseId, "2023-03-01");
            ledgerShowsCheckpoints(client);
            proves(client);
            assertThat(verified()).allMatch(StoreVerification.Verified::intact).hasSize(SERVICES);
            client.transport().close();
        }
    }

    private void ledgerShowsCheckpoints(GongbangClient client) throws IOException {
        JsonNode ledger = client.get("reporter", "/api/reports/ledger?campaign=2023&week=2023-W08&union=jianghai");
        List<Checkpoint> checkpoints = ledger.path("checkpoints").values().stream()
                .map(each ->
                        Checkpoint.open(each.path("note").asString(), key()).orElseThrow())
                .toList();
        assertThat(checkpoints).hasSize(SERVICES).allSatisfy(checkpoint -> {
            assertThat(checkpoint.occasion()).isEqualTo(Checkpoint.Occasion.LEDGER);
            assertThat(checkpoint.cut()).isEqualTo("2023-02-24T09:30:00Z");
            assertThat(checkpoint.at()).isEqualTo("2023-02-24T09:30:00Z");
        });
        assertThat(client.get("auditor", "/api/integrity/checkpoints")
                        .path("keys")
                        .path(0)
                        .asString())
                .isEqualTo(key().text());
        assertThat(client.send(Call.get(UNION, "/api/integrity/checkpoints")).status())
                .isEqualTo(403);
        assertThat(client.get("reporter", "/api/reports/ledger?campaign=2023&week=2023-W08&union=jianghai"))
                .isEqualTo(ledger);
    }

    private void proves(GongbangClient client) {
        for (String reader : List.of("auditor", "district", UNION)) {
            assertThat(client.send(Call.get(reader, "/api/cases/" + caseId + "/proof"))
                            .status())
                    .isEqualTo(200);
        }
        for (String other : List.of("jianghai.waihai.u02", "reporter", "admin")) {
            assertThat(client.send(Call.get(other, "/api/cases/" + caseId + "/proof"))
                            .status())
                    .isEqualTo(403);
        }
        String file = client.send(Call.get("auditor", "/api/cases/" + caseId + "/proof"))
                .body();
        ProofCheck.Result result = ProofCheck.of(file.getBytes(StandardCharsets.UTF_8), key());
        assertThat(result.findings()).isEmpty();
        List<JsonNode> history = new ArrayList<>(client.get("auditor", "/api/cases/" + caseId + "/history")
                .path("items")
                .values());
        assertThat(result.events()).isEqualTo(history.size());
        String lastLink = HexFormat.of()
                .formatHex(Base64.getDecoder()
                        .decode(Json.MAPPER
                                .readTree(file)
                                .path("entries")
                                .path(history.size() - 1)
                                .path("link")
                                .asString()));
        assertThat(history.getLast().path("hash").asString()).isEqualTo(lastLink);
    }

    @Test
    @Order(2)
    void givenAStopInGoodOrder_whenVerified_thenIntact_andTheKeyIsTheUsersOnly() throws Exception {
        assertThat(verified()).allSatisfy(store -> {
            assertThat(store.report().findings()).isEmpty();
            assertThat(store.report().unlogged()).isZero();
            assertThat(store.report().leaves()).isEqualTo(store.report().events());
        });
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve("integrity.key"))))
                .isEqualTo("rw-------");
    }

    @Test
    @Order(3)
    void givenOneByteOfOneEventChanged_whenVerified_thenThatEventIsNamed() throws Exception {
        tamper("UPDATE domainevententry SET payload = set_byte(payload, 20, get_byte(payload, 20) # 1)"
                + " WHERE aggregateidentifier = 'case:" + caseId + "' AND sequencenumber = 1");
        List<Finding> findings = verified().stream()
                .flatMap(store -> store.report().findings().stream())
                .toList();
        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.kind()).isEqualTo(Finding.Kind.EVENT_CHANGED);
            assertThat(finding.where()).isEqualTo("case:" + caseId);
            assertThat(finding.number()).isEqualTo(1);
        });
    }

    private static void tamper(String change) throws IOException, SQLException {
        try (EmbeddedPostgresPart postgres =
                        EmbeddedPostgresPart.start(data.resolve("postgres"), PostgresCache.FOLDER, 0, List.of());
                var connection = DriverManager.getConnection(
                        postgres.jdbcUrl("gongbang_cases"), postgres.user(), postgres.password());
                var statement = connection.createStatement()) {
            assertThat(statement.executeUpdate(change)).isEqualTo(1);
        }
    }

    private static List<StoreVerification.Verified> verified() throws IOException {
        return new StoreVerification(new DataFolder(data), data.resolve("integrity.pub"), List.of()).run();
    }

    private static NoteKey key() {
        try {
            return NoteKey.parse(Files.readString(data.resolve("integrity.pub")).strip());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
