package cn.gongbang.standalone.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gongbang.standalone.Standalone;
import cn.gongbang.standalone.StandaloneOptions;
import cn.gongbang.testkit.client.Actor;
import cn.gongbang.testkit.client.Call;
import cn.gongbang.testkit.client.GongbangClient;
import cn.gongbang.testkit.client.Patience;
import cn.gongbang.testkit.compare.Comparison;
import cn.gongbang.testkit.compare.ComparisonResult;
import cn.gongbang.testkit.play.PlayLog;
import cn.gongbang.testkit.play.Progress;
import cn.gongbang.testkit.play.SurveyPlayer;
import cn.gongbang.testkit.survey.Survey;
import cn.gongbang.testkit.uninvited.BadInputs;
import cn.gongbang.testkit.uninvited.Race;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** The main job end to end: the 2023 survey goes in through the gateway, the official figures come out and stay. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SurveyAcceptanceTest {

    static final OffsetDateTime SURVEY_BEGINS = OffsetDateTime.parse("2023-01-30T09:00:00+08:00");

    private static final int EVERY_FIGURE = 127_000;
    private static final Duration SETTLES_WITHIN = Duration.ofMinutes(2);

    @TempDir
    private static Path data;

    private final Survey survey = Survey.bundled();
    private final PlayLog log = PlayLog.empty();

    @AutoClose
    private Standalone standalone;

    @AutoClose
    private GongbangClient client;

    private Snapshot played;

    @BeforeAll
    void playSurvey() throws Exception {
        start();
        SurveyPlayer player = new SurveyPlayer(survey, client, log, Progress.SILENT);
        player.setUp();
        player.play();
        client.settled(SETTLES_WITHIN);
        played = Snapshot.take(gateway(), new SurveyQuestions(survey, log).all());
    }

    @Test
    @Order(1)
    void givenSurveyPlayed_whenCompared_thenEveryFigureIsRight() {
        assertRight(new Comparison(survey, log, client).run());
        assertThat(log.refusals()).isZero();
        assertThat(played.replies())
                .allSatisfy((question, reply) -> assertThat(reply.body()).isNotEmpty());
    }

    @Test
    @Order(2)
    void givenSurveyPlayed_whenViewsRebuilt_thenReportsStayByteForByte() throws Exception {
        Map<String, String> before = heads();
        assertThat(client.send(Call.text("POST", Actor.of(GongbangClient.ADMIN), "/api/reports/rebuild", "{}"))
                        .status())
                .isIn(200, 202);
        client.settled(SETTLES_WITHIN);
        played.assertSameAt(gateway());
        assertThat(heads()).isEqualTo(before);
    }

    @Test
    @Order(3)
    void givenSurveyPlayed_whenEveryRecordComesTwice_thenNothingIsRecordedAndReportsStay() throws Exception {
        Map<String, String> before = heads();
        assertThat(new Redelivery(standalone.kafka()).ofEverything()).isGreaterThan(4_000);
        client.settled(SETTLES_WITHIN);
        played.assertSameAt(gateway());
        assertThat(heads()).isEqualTo(before);
    }

    @Test
    @Order(4)
    void givenSurveyPlayed_whenStoppedAndStartedAgain_thenReportsStayByteForByte() throws Exception {
        Map<String, String> before = heads();
        stop();
        start();
        assertThat(new Comparison(survey, log, client).reports().differences()).isEmpty();
        played.assertSameAt(gateway());
        assertThat(heads()).isEqualTo(before);
    }

    @Test
    @Order(5)
    void givenFiftyFamiliesWithOneSharedChild_whenTheyApplyAtOnce_thenOneCaseIsOpened() {
        assertThat(Race.run(gateway(), 50)).isEmpty();
    }

    @Test
    @Order(6)
    void givenBadInput_whenSent_thenEachIsRefusedByFieldAndNothingIsStored() {
        assertThat(BadInputs.run(gateway())).isEmpty();
    }

    @Test
    @Order(7)
    void givenAllOfThis_whenLogRead_thenItHoldsNoErrorAndNoStackTrace() throws Exception {
        ServerLog.in(data).assertUneventful();
    }

    @Test
    @Order(8)
    void givenAllOfThis_whenEverythingStoredIsRead_thenNoIdMobileOrCardStandsInPlain_R_PII_1() throws Exception {
        Numbers numbers = Numbers.of(survey);
        assertThat(numbers.count()).isGreaterThan(2_000);
        new Everything(standalone.parts(), data).each(numbers::search);
        assertThat(numbers.found()).isEmpty();
    }

    static void assertRight(ComparisonResult result) {
        assertThat(result.differences()).as(result.brief()).isEmpty();
        assertThat(result.figures()).isGreaterThanOrEqualTo(EVERY_FIGURE);
    }

    private void stop() throws IOException {
        client.close();
        standalone.close();
    }

    private void start() throws IOException {
        standalone = Standalone.start(StandaloneOptions.onFreePort(data, SURVEY_BEGINS.toInstant()));
        client = GongbangClient.of(gateway(), Patience.none());
    }

    private URI gateway() {
        return standalone.address();
    }

    /** The newest position of each service's event store. */
    private Map<String, String> heads() {
        Map<String, String> heads = new TreeMap<>();
        client.get(GongbangClient.REPORTER, "/api/reports/status")
                .path("services")
                .values()
                .forEach(service -> heads.put(
                        service.path("service").asString(), service.path("head").asString()));
        assertThat(heads).hasSize(4);
        return heads;
    }
}
