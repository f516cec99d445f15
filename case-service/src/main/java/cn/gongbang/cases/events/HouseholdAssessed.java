package cn.gongbang.cases.events;

import cn.gongbang.cases.assessment.Assessment;
import cn.gongbang.contracts.events.Stamp;
import java.time.LocalDate;

/**
 * R-DYN-2: the household as it stood after one change was assessed; an assessment of the same change replaces it.
 *
 * @param changeSequence sequence of the event that was assessed
 * @param exitMonths how many months above the exit line the policy asks for (R-DYN-3)
 */
public record HouseholdAssessed(
        long changeSequence, LocalDate effectiveOn, Assessment assessment, int exitMonths, Stamp stamp)
        implements CaseEvent {}
