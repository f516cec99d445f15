package cn.gongbang.standalone.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gongbang.testkit.client.GongbangClient;
import cn.gongbang.testkit.client.Patience;
import cn.gongbang.testkit.compare.Comparison;
import cn.gongbang.testkit.play.PlayLog;
import cn.gongbang.testkit.play.Progress;
import cn.gongbang.testkit.play.SurveyPlayer;
import cn.gongbang.testkit.play.Timeline;
import cn.gongbang.testkit.survey.Survey;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An acknowledged write is never lost, whenever the power goes. */
@Tag("kill")
class KillAcceptanceTest {

    private static final int KILLS = 10;
    private static final Duration RESTARTS_WITHIN = Duration.ofMinutes(2);

    @TempDir
    private Path data;

    @Test
    void givenKilledTenTimesInTheSurvey_whenPlayedOn_thenEveryFigureIsRight() throws Exception {
        Survey survey = Survey.bundled();
        int acts = Timeline.of(survey).acts().size();
        List<Future<Duration>> restarts = Collections.synchronizedList(new ArrayList<>());
        try (KillableServer server = new KillableServer(data);
                ExecutorService restarter = Executors.newSingleThreadExecutor()) {
            PlayLog log = new PlayLog(
                    new AcknowledgedActs(acknowledged -> {
                        if (acknowledged % (acts / (KILLS + 1)) == 0 && restarts.size() < KILLS) {
                            server.kill();
                            restarts.add(restarter.submit(server::startAgain));
                        }
                    }),
                    new ConcurrentHashMap<>());
            GongbangClient client = GongbangClient.of(server.address(), Patience.upTo(RESTARTS_WITHIN));
            SurveyPlayer player = new SurveyPlayer(survey, client, log, Progress.SILENT);
            player.setUp();
            player.play();
            for (Future<Duration> restart : restarts) {
                System.out.println("after kill -9: ready in " + restart.get().toMillis() + " ms");
            }
            assertThat(restarts).hasSize(KILLS);
            assertThat(client.transport().retries()).as("calls cut off").isPositive();
            assertThat(log.refusals()).isZero();
            SurveyAcceptanceTest.assertRight(new Comparison(survey, log, client).run());
        }
    }
}
