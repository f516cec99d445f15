package cn.gongbang.cases.assessment;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Calendar years to a date, bounds inclusive (contract.md, Assessment). */
final class CalendarYears {
    private CalendarYears() {}

    /** Age in full years; who is born on 02-29 ages on 03-01 in years without that day. */
    static int age(LocalDate birth, LocalDate on) {
        return Math.toIntExact(ChronoUnit.YEARS.between(birth, on));
    }

    /** The same day some years earlier; a date that does not exist becomes the month's last day. */
    static LocalDate before(LocalDate on, int years) {
        return on.minusYears(years);
    }
}
