package cn.gongbang.testkit.compare;

import cn.gongbang.testkit.survey.Json;
import cn.gongbang.testkit.survey.Survey;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;

/** R-CAL: when a week's ledger is cut, computed apart from the services from a table of holidays of its own. */
public record LedgerCalendar(ZoneId zone, LocalTime cutoff, Set<LocalDate> off, Set<Integer> years) {
    private static final int FRIDAY = 4;

    public static LedgerCalendar of(Survey survey) {
        Set<LocalDate> off = new HashSet<>();
        Set<Integer> years = new HashSet<>();
        holidays().properties().forEach(year -> {
            years.add(Integer.valueOf(year.getKey()));
            year.getValue().values().forEach(span -> LocalDate.parse(
                            span.path(0).asString())
                    .datesUntil(LocalDate.parse(span.path(1).asString()).plusDays(1))
                    .forEach(off::add));
        });
        return new LedgerCalendar(survey.zone(), survey.ledgerCutoff(), Set.copyOf(off), Set.copyOf(years));
    }

    private static JsonNode holidays() {
        String name = "/cn/gongbang/testkit/holidays.json";
        try (InputStream file = LedgerCalendar.class.getResourceAsStream(name)) {
            return Json.MAPPER.readTree(file);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
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
                .filter(this::works)
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

    private boolean works(LocalDate weekday) {
        if (!years.contains(weekday.getYear())) {
            throw new IllegalArgumentException("no table of holidays for " + weekday.getYear());
        }
        return !off.contains(weekday);
    }
}
