package cn.gongbang.standalone.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gongbang.standalone.Standalone;
import cn.gongbang.standalone.StandaloneOptions;
import cn.gongbang.testkit.client.GongbangClient;
import cn.gongbang.testkit.client.Patience;
import cn.gongbang.testkit.compare.Comparison;
import cn.gongbang.testkit.compare.ComparisonResult;
import cn.gongbang.testkit.generate.SurveyGenerator;
import cn.gongbang.testkit.generate.SurveyWriter;
import cn.gongbang.testkit.play.PlayLog;
import cn.gongbang.testkit.play.Progress;
import cn.gongbang.testkit.play.SurveyPlayer;
import cn.gongbang.testkit.survey.Survey;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A survey of another year, with another policy, other unions and other holidays, comes out as the testkit's own oracle
 * says. {@code -Dsurvey.year=2024 -Dsurvey.seed=7 -Dsurvey.families=300} choose another one.
 */
class OtherYearsAcceptanceTest {
    private static final int YEAR = Integer.getInteger("survey.year", 2025);
    private static final int FAMILIES = Integer.getInteger("survey.families", 130);
    private static final long SEED = Long.getLong("survey.seed", 1);

    private static final int FIGURES_OF_A_SURVEY = 60_000;

    @TempDir
    private static Path folder;

    @Test
    void givenGeneratedSurvey_whenPlayed_thenEveryFigureIsTheOracles() throws Exception {
        SurveyWriter.write(SurveyGenerator.generate(YEAR, FAMILIES, SEED), folder.resolve("survey"));
        Survey survey = Survey.at(folder.resolve("survey"));
        Path data = folder.resolve("data");
        PlayLog log = PlayLog.empty();

        try (Standalone standalone = Standalone.start(StandaloneOptions.onFreePort(data, weekBefore(survey)))) {
            GongbangClient client = GongbangClient.of(standalone.address(), Patience.none());
            SurveyPlayer player = new SurveyPlayer(survey, client, log, Progress.SILENT);
            player.setUp();
            player.play();
            ComparisonResult result = new Comparison(survey, log, client).run();
            client.close();

            assertThat(result.differences()).as(result.brief()).isEmpty();
            assertThat(result.figures()).isGreaterThan(FIGURES_OF_A_SURVEY);
            assertThat(log.refusals()).isZero();
        }
        ServerLog.in(data).assertUneventful();
    }

    private static Instant weekBefore(Survey survey) {
        return survey.campaign()
                .opensOn()
                .minusWeeks(1)
                .atTime(LocalTime.NOON)
                .atZone(survey.zone())
                .toInstant();
    }
}
