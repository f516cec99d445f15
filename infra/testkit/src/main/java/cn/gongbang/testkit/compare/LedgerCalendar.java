package cn.gongbang.testkit.compare;

import cn.gongbang.testkit.survey.Survey;
import cn.gongbang.testkit.survey.WorkDays;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.stream.IntStream;

/** R-CAL: when a week's ledger is cut, computed apart from the services from a table of holidays of its own. */
public record LedgerCalendar(ZoneId zone, LocalTime cutoff, WorkDays days) {
    private static final int FRIDAY = 4;

    public static LedgerCalendar of(Survey survey) {
        return new LedgerCalendar(survey.zone(), survey.ledgerCutoff(), WorkDays.published());
    }

    /**
     * Friday, or the last working day of Monday–Friday before it, at the cutoff; empty when there is none.
     *
     * @throws IllegalArgumentException when the year has no table of holidays
     */
    public Optional<Instant> cutOf(LedgerWeek week) {
        return IntStream.rangeClosed(0, FRIDAY)
                .map(day -> FRIDAY - day)
                .mapToObj(day -> week.monday().plusDays(day))
                .filter(days::works)
                .findFirst()
                .map(day -> day.atTime(cutoff).atZone(zone).toInstant());
    }

    /** The first week whose cut is not before the instant. */
    public LedgerWeek weekOf(Instant recorded) {
        LedgerWeek week = LedgerWeek.of(recorded.atZone(zone).toLocalDate());
        while (cutOf(week).map(cut -> cut.isBefore(recorded)).orElse(true)) {
            week = week.next();
        }
        return week;
    }
}
