package cn.gongbang.cases.write;

import cn.gongbang.cases.assessment.Assessment;
import cn.gongbang.cases.assessment.Assessor;
import cn.gongbang.cases.assessment.NoStandard;
import cn.gongbang.cases.events.CaseEvent;
import cn.gongbang.cases.events.DatedChange;
import cn.gongbang.cases.events.HouseholdAssessed;
import cn.gongbang.cases.household.Archive;
import cn.gongbang.cases.household.Household;
import cn.gongbang.cases.policy.DynamicTerms;
import cn.gongbang.cases.policy.PolicyVersion;
import cn.gongbang.cases.state.Point;
import cn.gongbang.cases.state.Timeline;
import cn.gongbang.contracts.events.Stamp;
import cn.gongbang.platform.problems.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;

/**
 * R-DYN-2: what follows when the timeline of a case changes. Everything from the first difference on is assessed anew, in
 * order of date, then of sequence, by the newest version of the policy of its campaign then.
 */
public final class Reassessment {
    private final Knowledge knowledge;
    private final Stamp stamp;

    public Reassessment(Knowledge knowledge, Stamp stamp) {
        this.knowledge = knowledge;
        this.stamp = stamp;
    }

    /**
     * The timeline that a change or correction leads to.
     *
     * @throws Refusal 422 when the history cannot be true with it
     */
    public static Timeline fitting(Supplier<Timeline> changed, String pointer) {
        try {
            return changed.get();
        } catch (DatedChange.Contradiction contradiction) {
            throw Refusal.invalid(pointer, "R-DYN-1", "cases.contradiction");
        }
    }

    /** @throws Refusal 422 when no standard applies on a date (R-ELIG-9) */
    public List<CaseEvent> of(Timeline before, Timeline after) {
        return after.toAssessSince(before).stream()
                .filter(point -> anybodyCounts(point.archive(), point.effectiveOn()))
                .<CaseEvent>map(this::assessed)
                .toList();
    }

    /** R-DYN-5: whether a counted person is left in the end. */
    public boolean leavesSomebody(Timeline timeline) {
        return anybodyCounts(timeline.archive(), timeline.points().getLast().effectiveOn());
    }

    /** Assesses a household on a date, or refuses when no standard applies (R-ELIG-9). */
    public static Assessment assess(Household household, PolicyVersion policy, LocalDate on) {
        try {
            return Assessor.assess(household, policy, on);
        } catch (NoStandard none) {
            throw Refusal.invalid("/effectiveOn", "R-ELIG-9", "cases.noStandard");
        }
    }

    private boolean anybodyCounts(Archive archive, LocalDate on) {
        return Assessor.anybodyCounts(archive.household(), policyOf(archive), on);
    }

    private PolicyVersion policyOf(Archive archive) {
        return knowledge.policy(archive.enrolment().policy()).orElseThrow();
    }

    private HouseholdAssessed assessed(Point point) {
        PolicyVersion policy = policyOf(point.archive());
        return new HouseholdAssessed(
                point.sequence(),
                point.effectiveOn(),
                assess(point.archive().household(), policy, point.effectiveOn()),
                policy.policy().lines().exit().consecutiveMonths(),
                DynamicTerms.of(policy.policy()),
                stamp);
    }
}
