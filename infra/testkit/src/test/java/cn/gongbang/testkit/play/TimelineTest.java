package cn.gongbang.testkit.play;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gongbang.testkit.survey.Survey;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TimelineTest {
    private static final Timeline TIMELINE = Timeline.of(Survey.bundled());

    @Test
    void givenBundledSurvey_whenOrdered_thenEveryStepAndChangeComesOnceAndByTime() {
        assertThat(TIMELINE.acts()).hasSize(3567 + 83).isSortedAccordingTo((a, b) -> a.at().toInstant()
                .compareTo(b.at().toInstant()));
        assertThat(TIMELINE.acts().stream().map(act -> act.idempotencyKey("step")))
                .doesNotHaveDuplicates();
    }

    @Test
    void givenBundledSurvey_whenOrdered_thenTheStepsOfACaseKeepTheirOrder() {
        Map<String, Integer> next = new HashMap<>();
        for (Act act : TIMELINE.acts()) {
            assertThat(act.index()).isEqualTo(next.merge(act.key(), 1, Integer::sum) - 1);
        }
    }

    @Test
    void givenBatches_whenDoneSideBySide_thenTheyShareAnInstantAndNeitherCaseNorClaim() {
        List<List<Act>> batches = TIMELINE.batches();

        assertThat(batches.stream().mapToInt(List::size).sum())
                .isEqualTo(TIMELINE.acts().size());
        assertThat(batches.stream().filter(batch -> batch.size() > 1))
                .isNotEmpty()
                .allSatisfy(batch -> {
                    assertThat(batch.stream().map(Act::key)).doesNotHaveDuplicates();
                    assertThat(batch).noneMatch(Act::claims);
                    OffsetDateTime at = batch.getFirst().at();
                    assertThat(batch).allMatch(act -> act.at().isEqual(at));
                });
    }
}
