package cn.gongbang.cases.read.history;

import cn.gongbang.cases.assessment.Assessment;
import cn.gongbang.cases.events.HouseholdAssessed;
import cn.gongbang.cases.read.AssessmentView;
import cn.gongbang.cases.state.CaseState;
import cn.gongbang.cases.state.Point;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * R-DYN-1, R-DYN-2: an earlier change was assessed anew because another one took effect before it.
 *
 * @param sequence of the change that was assessed anew
 * @param changes what its assessment says now and said before
 */
record Rederivation(long sequence, LocalDate effectiveOn, List<Change> changes) {

    /** Absent unless the event replaces an assessment of the same change. */
    static @Nullable Rederivation of(Step step, Wording wording) {
        Assessment replaced = replacedBy(step);
        if (!(step.event() instanceof HouseholdAssessed assessed) || replaced == null) {
            return null;
        }
        Told before = new Told(AssessmentView.of(replaced));
        Told after = new Told(AssessmentView.of(assessed.assessment()));
        return new Rederivation(
                assessed.changeSequence(),
                assessed.effectiveOn(),
                Change.between(CaseFacts.of(before), CaseFacts.of(after), step::nameOf, wording));
    }

    /** The assessment the event replaces, if it replaces one. */
    static @Nullable Assessment replacedBy(Step step) {
        CaseState before = step.before();
        if (before == null || !(step.event() instanceof HouseholdAssessed assessed)) {
            return null;
        }
        return before.timeline().points().stream()
                .filter(point -> point.sequence() == assessed.changeSequence())
                .map(Point::assessment)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** Gives the fields of an assessment the names they have in a case. */
    private record Told(AssessmentView assessment) {}
}
