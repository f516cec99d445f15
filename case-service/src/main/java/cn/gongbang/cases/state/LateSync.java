package cn.gongbang.cases.state;

import cn.gongbang.cases.policy.DynamicTerms;
import cn.gongbang.contracts.calendar.UnpublishedCalendarYear;
import cn.gongbang.contracts.calendar.WorkingDays;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** R-DYN-1: a change is to be recorded within the policy's working days; what came later is shown as overdue. */
public final class LateSync {
    private LateSync() {}

    /**
     * The last day on which a change should have been recorded, when it was recorded after it.
     *
     * @param terms absent when nothing is known of a limit
     */
    public static Optional<LocalDate> dueOn(Point point, @Nullable DynamicTerms terms) {
        Integer days = terms == null || point.change() == null ? null : terms.syncWorkingDays();
        LocalDate recordedOn = Upkeep.date(point.recordedAt());
        if (days == null || !recordedOn.isAfter(point.effectiveOn().plusDays(days))) {
            return Optional.empty();
        }
        return lastDay(point.effectiveOn(), days).filter(recordedOn::isAfter);
    }

    /** Unknown while a year's working days are not published (R-CAL): what cannot be told is not called late. */
    private static Optional<LocalDate> lastDay(LocalDate effectiveOn, int days) {
        try {
            return Optional.of(WorkingDays.published().plusWorkingDays(effectiveOn, days));
        } catch (UnpublishedCalendarYear unknown) {
            return Optional.empty();
        }
    }
}
