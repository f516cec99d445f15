package cn.gongbang.cases.eligibility;

import cn.gongbang.cases.assessment.Assessment;
import cn.gongbang.cases.assessment.Assessor;
import cn.gongbang.cases.assessment.NoStandard;
import cn.gongbang.cases.policy.PolicyVersion;
import cn.gongbang.cases.state.CaseState;
import java.time.LocalDate;
import java.util.Optional;

/**
 * R-ELIG-9: a recognized family whose assessment rests on another subsistence standard than one of today would. The decision
 * stays as it was until somebody orders the re-assessment.
 *
 * @param present the assessment in force
 * @param renewed the same household assessed today by the newest version
 */
public record OutdatedStandard(Assessment present, Assessment renewed) {

    /** @throws NoStandard when the version has no figure needed today */
    public static Optional<OutdatedStandard> of(CaseState state, PolicyVersion newest, LocalDate today) {
        boolean listed = isRecognized(state)
                && isOf(state, newest)
                && isOutdated(state, newest, today)
                && Assessor.anybodyCounts(state.household(), newest, today);
        return listed
                ? Optional.of(
                        new OutdatedStandard(state.assessment(), Assessor.assess(state.household(), newest, today)))
                : Optional.empty();
    }

    /** Whether the case is assessed by this policy at all. */
    public static boolean isOf(CaseState state, PolicyVersion version) {
        return state.opening().policy().equals(version.policy().id());
    }

    /** @throws NoStandard when the version has no standard that day */
    public static boolean isOutdated(CaseState state, PolicyVersion newest, LocalDate today) {
        return !state.assessment()
                .standard()
                .equals(Assessor.standard(newest, today).amount());
    }

    private static boolean isRecognized(CaseState state) {
        return switch (state.status()) {
            case RECOGNIZED, EXIT_OBSERVATION -> true;
            case APPLIED, IN_REVIEW, SENT_BACK, REJECTED, WITHDRAWN, CLOSED -> false;
        };
    }
}
