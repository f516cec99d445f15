package cn.gongbang.testkit.compare;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;

/** A week by its ISO number, named by its Monday; written {@code 2023-W08}. */
public record LedgerWeek(LocalDate monday) implements Comparable<LedgerWeek> {

    public static LedgerWeek of(LocalDate day) {
        return new LedgerWeek(day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)));
    }

    public static LedgerWeek parse(String text) {
        int year = Integer.parseInt(text.substring(0, 4));
        int week = Integer.parseInt(text.substring(6));
        return of(LocalDate.of(year, 1, 4).plusWeeks(week - 1L));
    }

    public LedgerWeek next() {
        return new LedgerWeek(monday.plusWeeks(1));
    }

    @Override
    public int compareTo(LedgerWeek other) {
        return monday.compareTo(other.monday);
    }

    @Override
    public String toString() {
        return "%d-W%02d"
                .formatted(monday.get(IsoFields.WEEK_BASED_YEAR), monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }
}
