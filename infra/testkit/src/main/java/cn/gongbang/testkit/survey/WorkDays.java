package cn.gongbang.testkit.survey;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** R-CAL, apart from the services: Monday–Friday, less the days off, and the weekend days worked in their place. */
public record WorkDays(Set<LocalDate> off, Set<LocalDate> madeUp, Set<Integer> years) {

    /** The State Council's yearly notices. */
    public static WorkDays published() {
        Set<LocalDate> off = new HashSet<>();
        Set<LocalDate> madeUp = new HashSet<>();
        Set<Integer> years = new HashSet<>();
        table().properties().forEach(year -> {
            years.add(Integer.valueOf(year.getKey()));
            year.getValue().path("off").values().forEach(span -> LocalDate.parse(
                            span.path(0).asString())
                    .datesUntil(LocalDate.parse(span.path(1).asString()).plusDays(1))
                    .forEach(off::add));
            year.getValue().path("work").values().forEach(day -> madeUp.add(LocalDate.parse(day.asString())));
        });
        return new WorkDays(Set.copyOf(off), Set.copyOf(madeUp), Set.copyOf(years));
    }

    /** @throws IllegalArgumentException when the year has no table */
    public boolean works(LocalDate day) {
        if (!years.contains(day.getYear())) {
            throw new IllegalArgumentException("no table of holidays for " + day.getYear());
        }
        return madeUp.contains(day) || !off.contains(day) && !isWeekend(day);
    }

    /** The {@code count}-th working day after the day; the day itself is not counted. */
    public LocalDate after(LocalDate day, int count) {
        return Stream.iterate(day.plusDays(1), next -> next.plusDays(1))
                .filter(this::works)
                .skip(count - 1L)
                .findFirst()
                .orElseThrow();
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    private static JsonNode table() {
        String name = "/cn/gongbang/testkit/holidays.json";
        try (InputStream file = WorkDays.class.getResourceAsStream(name)) {
            return Json.MAPPER.readTree(file);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
