package cn.gongbang.reporting.ledger;

import cn.gongbang.contracts.calendar.UnpublishedCalendarYear;
import cn.gongbang.contracts.calendar.WorkingDays;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;

/**
 * R-CAL: a ledger is cut on Friday at close of business, that instant included, or on the last working day of Monday to
 * Friday before it; a week without a working day has no ledger.
 */
public record LedgerCuts(WorkingDays days, Cutoffs cutoffs, ZoneId zone) {

    /**
     * Empty when the week has no ledger.
     *
     * @throws UnpublishedCalendarYear when the week reaches into a year without a table
     */
    public Optional<Instant> cutOf(LedgerWeek week) {
        Instant begin = week.monday().atStartOfDay(zone).toInstant();
        return days.lastWorkingDayBetween(week.monday(), week.friday())
                .map(day -> day.atTime(cutoffs.inWeekFrom(begin)).atZone(zone).toInstant());
    }

    /** The cut of the latest earlier week that has a ledger; empty for the first ledger of the published years. */
    public Optional<Instant> cutBefore(LedgerWeek week) {
        try {
            for (LedgerWeek earlier = week.previous(); ; earlier = earlier.previous()) {
                Optional<Instant> cut = cutOf(earlier);
                if (cut.isPresent()) {
                    return cut;
                }
            }
        } catch (UnpublishedCalendarYear first) {
            return Optional.empty();
        }
    }
}
