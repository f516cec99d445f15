package cn.gongbang.standalone.acceptance.scopes;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gongbang.standalone.Standalone;
import cn.gongbang.standalone.StandaloneOptions;
import cn.gongbang.testkit.client.GongbangClient;
import cn.gongbang.testkit.client.Patience;
import cn.gongbang.testkit.play.PlayLog;
import cn.gongbang.testkit.play.Progress;
import cn.gongbang.testkit.play.SurveyPlayer;
import cn.gongbang.testkit.survey.Survey;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** Role × union × endpoint: who is let in, through the gateway and past it, as {@link ScopeMatrix} says. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ScopesAcceptanceTest {
    /** What services ask each other: no one of the matrix is let in, so it needs no rows. */
    private static final String INTERNAL = " /internal/";

    private static final String COMMAND = "./mvnw -pl infra/standalone -am test -Dtest=ScopesAcceptanceTest"
            + " -Dmatrix.write=true -Dsurefire.failIfNoSpecifiedTests=false";

    @TempDir
    private static Path data;

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private Standalone standalone;
    private GongbangClient client;
    private Map<Place, Family> families;
    private Way gateway;
    private Way direct;

    @BeforeAll
    void familiesEverywhere() throws Exception {
        RunningApplications.watch();
        OffsetDateTime begin = OffsetDateTime.parse("2023-02-06T09:00:00+08:00");
        standalone = Standalone.start(StandaloneOptions.onFreePort(data, begin.toInstant()));
        client = GongbangClient.of(standalone.address(), Patience.none());
        new SurveyPlayer(Survey.bundled(), client, PlayLog.empty(), Progress.SILENT).setUp();
        families = Scenery.set(client);
        gateway = Way.throughTheGateway(http, standalone.address());
        direct = Way.pastTheGateway(http, ScopesAcceptanceTest::addressOf, tokensOfEverybody());
    }

    @AfterAll
    void stop() throws IOException {
        RunningApplications.forget();
        http.close();
        client.transport().close();
        standalone.close();
    }

    @Test
    @Order(1)
    void givenEveryApplication_whenItsEndpointsAreListed_thenTheMatrixHasThemAllAndNoOthers() {
        var served = new TreeSet<String>();
        RunningApplications.all().forEach((name, application) -> RunningApplications.endpoints(application)
                .filter(each -> !each.contains(INTERNAL))
                .forEach(each -> served.add(name + " " + each)));
        var known = new TreeSet<String>();
        ScopeMatrix.rows().forEach(row -> known.add(row.service() + " " + row.name()));
        assertThat(known).as("endpoints in the matrix").containsExactlyElementsOf(served);
    }

    @Test
    @Order(2)
    void givenEveryRoleAndPlace_whenItKnocksThroughTheGateway_thenTheMatrixHolds() throws Exception {
        knockEverywhere(gateway);
    }

    @Test
    @Order(3)
    void givenEveryRoleAndPlace_whenItKnocksPastTheGateway_thenTheMatrixHolds() throws Exception {
        knockEverywhere(direct);
    }

    @Test
    @Order(4)
    void givenTheMatrix_whenWrittenDown_thenAsInTheDocs() throws IOException {
        String table = ScopeTable.text(ScopeMatrix.rows());
        if (Boolean.getBoolean("matrix.write")) {
            ScopeTable.write(table);
        }
        assertThat(ScopeTable.inTheDocs())
                .as("docs/security.md is out of date; write it anew with %s", COMMAND)
                .isEqualTo(table);
    }

    @Test
    @Order(5)
    void givenWhatServicesAskEachOther_whenAnybodyKnocksAtTheGateway_thenThereIsNoWay() throws Exception {
        List<Row> internal = new ArrayList<>();
        RunningApplications.all().forEach((name, application) -> RunningApplications.endpoints(application)
                .filter(each -> each.contains(INTERNAL))
                .forEach(each -> internal.add(ScopeMatrix.internal(name, each.substring(each.indexOf(INTERNAL) + 1)))));
        assertThat(internal).hasSizeGreaterThanOrEqualTo(4);
        knock(internal, gateway);
        knock(internal, direct);
    }

    @Test
    @Order(6)
    void givenCasesElsewhere_whenListedCountedOrNamed_thenNothingTellsOfThem() {
        Leaks leaks = new Leaks(client, families);
        leaks.ofListsAndTotals();
        leaks.ofFigures();
        leaks.ofNumbersAndIds();
        leaks.ofUnknownIds();
        leaks.ofFiles();
        leaks.ofDuplicates();
        leaks.ofOtherCasesNamedInABody();
        leaks.ofInternalPaths();
    }

    private void knockEverywhere(Way way) throws Exception {
        knock(
                ScopeMatrix.rows().stream()
                        .filter(row -> !way.isDirect() || !row.service().equals("gateway"))
                        .toList(),
                way);
    }

    private void knock(List<Row> rows, Way way) throws Exception {
        Knocking knocking = new Knocking(families);
        List<String> differences = new ArrayList<>();
        for (Row row : rows) {
            Standing before = row.reads() ? null : Standing.of(client, families.values());
            differences.addAll(knocking.at(row, way));
            if (before != null && !Standing.of(client, families.values()).equals(before)) {
                differences.add(row.name() + " changed something");
            }
        }
        assertThat(differences).isEmpty();
    }

    private Tokens tokensOfEverybody() {
        Tokens tokens = new Tokens();
        RunningApplications.all().get("case-service").addApplicationListener(tokens);
        for (Who who : Who.values()) {
            if (who.user() != null) {
                client.get(who.user(), "/api/unions");
            }
        }
        return tokens;
    }

    private static URI addressOf(String service) {
        var environment = RunningApplications.all().get(service).getEnvironment();
        return URI.create("http://127.0.0.1:" + environment.getRequiredProperty("local.server.port"));
    }
}
