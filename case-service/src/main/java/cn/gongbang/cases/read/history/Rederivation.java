package cn.gongbang.cases.read.history;

import cn.gongbang.cases.assessment.Assessment;
import cn.gongbang.cases.events.HouseholdAssessed;
import cn.gongbang.cases.read.AssessmentView;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * R-DYN-1, R-DYN-2, R-DYN-7: a change was assessed anew because another one took effect before it, or it was corrected.
 *
 * @param sequence of the change that was assessed anew
 * @param changes what its assessment says now and said before
 */
record Rederivation(long sequence, LocalDate effectiveOn, List<Change> changes) {

    /** Absent unless the event replaces an assessment of the same change. */
    static @Nullable Rederivation of(Step step, Wording wording) {
        Assessment replaced = step.replaced();
        if (!(step.event() instanceof HouseholdAssessed assessed) || replaced == null) {
            return null;
        }
        Told before = new Told(AssessmentView.of(replaced));
        Told after = new Told(AssessmentView.of(assessed.assessment()));
        return new Rederivation(
                assessed.changeSequence(),
                assessed.effectiveOn(),
                Change.between(CaseFacts.of(before), CaseFacts.of(after), wording.namesOf(step), wording));
    }

    /** Gives the fields of an assessment the names they have in a case. */
    private record Told(AssessmentView assessment) {}
}
