package cn.gongbang.reporting.ledger;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.regex.Pattern;

/** A week, Monday to Sunday, by its ISO number, such as {@code 2023-W08}. */
public record LedgerWeek(LocalDate monday) {
    private static final Pattern FORM = Pattern.compile("\\d{4}-W\\d{2}");

    public static LedgerWeek of(LocalDate day) {
        return new LedgerWeek(day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)));
    }

    /** @throws IllegalArgumentException when the text names no week of the ISO calendar */
    public static LedgerWeek parse(String text) {
        if (!FORM.matcher(text).matches()) {
            throw new IllegalArgumentException("not a week");
        }
        try {
            return new LedgerWeek(LocalDate.parse(text + "-1", DateTimeFormatter.ISO_WEEK_DATE));
        } catch (DateTimeException wrong) {
            throw new IllegalArgumentException("not a week", wrong);
        }
    }

    public LocalDate friday() {
        return monday.plusDays(4);
    }

    public LedgerWeek previous() {
        return new LedgerWeek(monday.minusWeeks(1));
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%04d-W%02d",
                monday.get(IsoFields.WEEK_BASED_YEAR),
                monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }
}
