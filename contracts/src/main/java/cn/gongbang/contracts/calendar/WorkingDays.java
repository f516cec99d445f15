package cn.gongbang.contracts.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * R-CAL: working days are Monday to Friday, overridden by the State Council's yearly notice. Every question about a day of
 * a year without a published table is refused with {@link UnpublishedCalendarYear}.
 */
public final class WorkingDays {
    private static final WorkingDays PUBLISHED = new WorkingDays(YearNotice.readPublished());

    private final Map<Integer, YearNotice> notices;

    WorkingDays(Map<Integer, YearNotice> notices) {
        this.notices = Map.copyOf(notices);
    }

    /** The working days of all years whose notice is published. */
    public static WorkingDays published() {
        return PUBLISHED;
    }

    /** @throws UnpublishedCalendarYear when the day's year has no table */
    public boolean isWorkingDay(LocalDate day) {
        YearNotice notice = notices.get(day.getYear());
        if (notice == null) {
            throw new UnpublishedCalendarYear(day.getYear());
        }
        if (notice.makeUpWorkingDays().contains(day)) {
            return true;
        }
        return !notice.off().contains(day)
                && day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }

    /**
     * The n-th working day after a day that is itself not counted: 2023-02-24 + 7 = 2023-03-07.
     *
     * @param n at least 1
     * @throws UnpublishedCalendarYear when a day on the way lies in a year without a table
     */
    public LocalDate plusWorkingDays(LocalDate from, int n) {
        if (n < 1) {
            throw new IllegalArgumentException("at least one working day expected");
        }
        LocalDate day = from;
        for (int left = n; left > 0; ) {
            day = day.plusDays(1);
            if (isWorkingDay(day)) {
                left--;
            }
        }
        return day;
    }

    /** @throws UnpublishedCalendarYear when a day on the way back lies in a year without a table */
    public LocalDate lastWorkingDayOnOrBefore(LocalDate day) {
        LocalDate candidate = day;
        while (!isWorkingDay(candidate)) {
            candidate = candidate.minusDays(1);
        }
        return candidate;
    }

    /**
     * The last working day from {@code first} to {@code last}, both included; empty when there is none.
     *
     * @throws UnpublishedCalendarYear when a day that must be looked at lies in a year without a table
     */
    public Optional<LocalDate> lastWorkingDayBetween(LocalDate first, LocalDate last) {
        for (LocalDate day = last; !day.isBefore(first); day = day.minusDays(1)) {
            if (isWorkingDay(day)) {
                return Optional.of(day);
            }
        }
        return Optional.empty();
    }
}
