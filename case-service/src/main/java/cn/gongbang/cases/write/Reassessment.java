package cn.gongbang.cases.write;

import cn.gongbang.cases.assessment.Assessment;
import cn.gongbang.cases.assessment.Assessor;
import cn.gongbang.cases.assessment.NoStandard;
import cn.gongbang.cases.events.CaseClosed;
import cn.gongbang.cases.events.CaseEvent;
import cn.gongbang.cases.events.HouseholdAssessed;
import cn.gongbang.cases.events.HouseholdChange;
import cn.gongbang.cases.events.PersonFactsChanged;
import cn.gongbang.cases.household.Household;
import cn.gongbang.cases.policy.PolicyVersion;
import cn.gongbang.cases.state.CaseState;
import cn.gongbang.cases.state.Point;
import cn.gongbang.cases.state.Timeline;
import cn.gongbang.contracts.codes.ClosingReason;
import cn.gongbang.platform.problems.Refusal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * R-DYN-2: what follows from a change of the household. Everything from its date on is assessed anew, in order of date,
 * then of sequence, by the newest policy version; when nobody counted is left, the case closes (R-DYN-5).
 */
public final class Reassessment {
    private Reassessment() {}

    /** @throws Refusal 422 when the change contradicts the history or no standard applies on its date */
    public static List<CaseEvent> after(CaseState state, HouseholdChange change, Knowledge knowledge) {
        PolicyVersion policy = knowledge.policy(state.opening().policy()).orElseThrow();
        long sequence = state.journal().version() + 1;
        Timeline timeline = state.timeline().with(change, sequence);
        List<CaseEvent> events = new ArrayList<>();
        events.add(change);
        try {
            for (Point point : timeline.from(sequence)) {
                Household household = timeline.householdAfter(point.sequence());
                if (Assessor.anybodyCounts(household, policy, point.effectiveOn())) {
                    events.add(assessed(household, policy, point, change));
                }
            }
            if (!Assessor.anybodyCounts(timeline.household(), policy, lastDate(timeline))) {
                events.add(lastOneLeft(change));
            }
        } catch (HouseholdChange.Contradiction contradiction) {
            throw Refusal.invalid("/effectiveOn", "R-DYN-1", "cases.contradiction");
        }
        return events;
    }

    private static CaseClosed lastOneLeft(HouseholdChange change) {
        if (change instanceof PersonFactsChanged) {
            throw Refusal.conflict("R-DYN-5", "cases.nobodyCounts");
        }
        return new CaseClosed(change.effectiveOn(), ClosingReason.DECEASED, change.stamp());
    }

    /** Assesses a household on a date, or refuses when no standard applies (R-ELIG-9). */
    public static Assessment assess(Household household, PolicyVersion policy, LocalDate on) {
        try {
            return Assessor.assess(household, policy, on);
        } catch (NoStandard none) {
            throw Refusal.invalid("/effectiveOn", "R-ELIG-9", "cases.noStandard");
        }
    }

    private static HouseholdAssessed assessed(
            Household household, PolicyVersion policy, Point point, HouseholdChange change) {
        return new HouseholdAssessed(
                point.sequence(),
                point.effectiveOn(),
                assess(household, policy, point.effectiveOn()),
                policy.policy().lines().exit().consecutiveMonths(),
                change.stamp());
    }

    private static LocalDate lastDate(Timeline timeline) {
        return timeline.points().getLast().effectiveOn();
    }
}
