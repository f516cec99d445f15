package cn.gongbang.standalone.axonserver;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gongbang.standalone.GongbangSuite;
import cn.gongbang.standalone.ServiceSpec;
import cn.gongbang.standalone.Standalone;
import cn.gongbang.standalone.StandaloneOptions;
import cn.gongbang.standalone.StartProgress;
import cn.gongbang.standalone.Suite;
import cn.gongbang.testkit.client.GongbangClient;
import cn.gongbang.testkit.client.Patience;
import cn.gongbang.testkit.compare.Comparison;
import cn.gongbang.testkit.compare.ComparisonResult;
import cn.gongbang.testkit.play.PlayLog;
import cn.gongbang.testkit.play.Progress;
import cn.gongbang.testkit.play.SurveyPlayer;
import cn.gongbang.testkit.survey.Survey;
import cn.gongbang.testkit.uninvited.Race;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;

/**
 * The main job with events and command routing on a real Axon Server, host and port given by the environment. Its
 * context must be empty, since events of an earlier run are part of every answer.
 */
@EnabledIfEnvironmentVariable(
        named = AxonServerModeTest.SERVER,
        matches = ".+",
        disabledReason = AxonServerModeTest.SERVER + " names no Axon Server (host:port) to test against")
class AxonServerModeTest {

    static final String SERVER = "GONGBANG_AXONSERVER";

    private static final Instant SURVEY_BEGINS = Instant.parse("2023-01-30T01:00:00Z");
    private static final Duration SETTLES_WITHIN = Duration.ofMinutes(2);
    private static final int EVERY_FIGURE = 127_000;
    private static final int CLIENTS = 50;

    @TempDir
    private Path data;

    @Test
    void givenEmptyAxonServer_whenSurveyPlayed_thenEveryFigureIsRight() throws Exception {
        Survey survey = Survey.bundled();
        StandaloneOptions options = StandaloneOptions.onFreePort(data, SURVEY_BEGINS);
        try (Standalone standalone = Standalone.start(options, onAxonServer(), StartProgress.SILENT)) {
            GongbangClient client = GongbangClient.of(standalone.address(), Patience.none());
            PlayLog log = PlayLog.empty();
            SurveyPlayer player = new SurveyPlayer(survey, client, log, Progress.SILENT);
            player.setUp();
            client.settled(SETTLES_WITHIN);
            assertThat(client.countCases(
                            GongbangClient.DISTRICT, survey.campaign().id()))
                    .as("cases in the context before the test")
                    .isZero();
            player.play();
            ComparisonResult result = new Comparison(survey, log, client).run();
            assertThat(result.equal()).as(result.brief()).isTrue();
            assertThat(result.figures()).isGreaterThan(EVERY_FIGURE);
            assertThat(Race.run(standalone.address(), CLIENTS)).isEmpty();
        }
    }

    /** The services as they are, but for the event store; no PostgreSQL is within their reach. */
    private static Suite onAxonServer() {
        Suite complete = GongbangSuite.complete();
        List<ServiceSpec> services = complete.services().stream()
                .map(AxonServerModeTest::onAxonServer)
                .toList();
        return new Suite(services, complete.gateway());
    }

    private static ServiceSpec onAxonServer(ServiceSpec spec) {
        Map<String, String> properties = new HashMap<>(spec.properties());
        properties.put("gongbang.event-store", "axon-server");
        properties.put("gongbang.axon-server.servers", System.getenv(SERVER));
        properties.put("spring.datasource.url", "jdbc:postgresql://127.0.0.1:1/none");
        return new ServiceSpec(spec.name(), spec.application(), spec.database(), properties);
    }
}
