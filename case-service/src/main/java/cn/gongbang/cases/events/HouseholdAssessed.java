package cn.gongbang.cases.events;

import cn.gongbang.cases.assessment.Assessment;
import cn.gongbang.cases.policy.DynamicTerms;
import cn.gongbang.contracts.events.Revision;
import cn.gongbang.contracts.events.Stamp;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * R-DYN-2: the household as it stood after one change was assessed; an assessment of the same change replaces it. Since
 * revision 3 its explanation is stored as one string (docs/decisions/0007).
 *
 * @param changeSequence sequence of the event that was assessed
 * @param exitMonths how many months above the exit line the policy asks for (R-DYN-3)
 * @param terms what the policy version asks of the case from now on
 */
@Revision("3")
public record HouseholdAssessed(
        long changeSequence,
        LocalDate effectiveOn,
        Assessment assessment,
        int exitMonths,
        @Nullable DynamicTerms terms,
        Stamp stamp)
        implements CaseEvent {}
