package cn.gongbang.testkit.generate;

import cn.gongbang.testkit.survey.Campaign;
import cn.gongbang.testkit.survey.WorkDays;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * When a year's survey happens: it opens on the Monday ten days or more before the Spring Festival and takes
 * applications for eight weeks; its standard is published in the middle of that.
 */
record YearPlan(int year, WorkDays days, LocalDate springFestival) {
    private static final int SPRING_FESTIVAL_LASTS_AT_LEAST = 7;

    /** @throws IllegalArgumentException when the year has no table of holidays */
    static YearPlan of(int year) {
        WorkDays days = WorkDays.published();
        if (!days.years().contains(year)) {
            throw new IllegalArgumentException("no table of holidays for " + year + ", only for "
                    + days.years().stream().sorted().toList());
        }
        return new YearPlan(
                year,
                days,
                LocalDate.of(year, 1, 10)
                        .datesUntil(LocalDate.of(year, 3, 1))
                        .filter(day -> day.datesUntil(day.plusDays(SPRING_FESTIVAL_LASTS_AT_LEAST))
                                .allMatch(days.off()::contains))
                        .findFirst()
                        .orElseThrow());
    }

    Campaign campaign() {
        return new Campaign(String.valueOf(year), year + "年困难职工调查摸底", opensOn(), deadline());
    }

    LocalDate opensOn() {
        return springFestival.minusDays(10).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    LocalDate lastApplication() {
        return opensOn().plusWeeks(8).minusDays(3);
    }

    LocalDate deadline() {
        return opensOn().plusWeeks(7).plusDays(2);
    }

    LocalDate standardPublishedOn() {
        return opensOn().plusWeeks(6).plusDays(1);
    }

    LocalDate midYearStandardFrom() {
        return LocalDate.of(year, 7, 1);
    }

    /** By then every application of the first three weeks is decided. */
    LocalDate changesFrom() {
        return LocalDate.of(year, 4, 20);
    }

    /** By then every application is decided. */
    LocalDate allDecidedBy() {
        return LocalDate.of(year, 6, 3);
    }

    LocalDate lastChange() {
        return LocalDate.of(year, 12, 20);
    }

    Stream<LocalDate> applicationDays() {
        return opensOn().datesUntil(lastApplication().plusDays(1));
    }

    List<LocalDate> applicationDays(Predicate<LocalDate> wanted) {
        return applicationDays().filter(wanted).toList();
    }

    /** Working days of Mondays to Fridays after which the week has no other. */
    boolean isCut(LocalDate day) {
        return isWeekday(day)
                && days.works(day)
                && day.plusDays(1).datesUntil(saturdayAfter(day)).noneMatch(days::works);
    }

    boolean isCutBeforeFridayOff(LocalDate day) {
        return isCut(day) && day.getDayOfWeek() != DayOfWeek.FRIDAY;
    }

    /** A day of Monday to Friday in a week that has no working day among them. */
    boolean isInIdleWeek(LocalDate day) {
        LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return isWeekday(day) && monday.datesUntil(monday.plusDays(5)).noneMatch(days::works);
    }

    static boolean isWeekday(LocalDate day) {
        return day.getDayOfWeek().getValue() <= DayOfWeek.FRIDAY.getValue();
    }

    private static LocalDate saturdayAfter(LocalDate day) {
        return day.with(TemporalAdjusters.next(DayOfWeek.SATURDAY));
    }

    static long daysBetween(LocalDate from, LocalDate until) {
        return ChronoUnit.DAYS.between(from, until);
    }
}
