package cn.gongbang.contracts.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.Year;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.time.api.constraints.DateRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** R-CAL. */
class WorkingDaysTest {
    private final WorkingDays days = WorkingDays.published();

    @ParameterizedTest
    @CsvSource({"2023-02-24, 2023-03-07", "2023-01-17, 2023-01-31", "2023-09-28, 2023-10-13"})
    void givenPosted_whenSeventhWorkingDay_thenPostingDayNotCounted_R_CAL(LocalDate posted, LocalDate seventh) {
        assertThat(days.plusWorkingDays(posted, 7)).isEqualTo(seventh);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2023-01-02", "2023-01-27", "2023-04-05", "2024-10-07", "2025-10-08", "2026-02-23", "2026-11-22"
            })
    void givenDayOff_whenAsked_thenNoWorkingDay_R_CAL(LocalDate day) {
        assertThat(days.isWorkingDay(day)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2023-01-28", "2023-01-29", "2023-10-08", "2024-10-12", "2025-01-26", "2026-10-10", "2026-11-23"
            })
    void givenWorkdayOrMakeUpDay_whenAsked_thenWorkingDay_R_CAL(LocalDate day) {
        assertThat(days.isWorkingDay(day)).isTrue();
    }

    /** Working days of the year as the yearly notices imply them: 365 days less weekends and holidays plus make-up days. */
    @ParameterizedTest
    @CsvSource({"2023, 249", "2024, 251", "2025, 248", "2026, 248"})
    void givenYear_whenCounted_thenOfficialNumber_R_CAL(int year, long workingDays) {
        LocalDate first = Year.of(year).atDay(1);
        assertThat(first.datesUntil(first.plusYears(1)).filter(days::isWorkingDay))
                .hasSize((int) workingDays);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2022-12-31", "2022-12-30", "2027-01-01"})
    void givenYearWithoutTable_whenAsked_thenRefused_R_CAL(LocalDate day) {
        assertThatExceptionOfType(UnpublishedCalendarYear.class)
                .isThrownBy(() -> days.isWorkingDay(day))
                .satisfies(refusal -> assertThat(refusal.year()).isEqualTo(day.getYear()));
    }

    @Test
    void givenEndBeyondTables_whenCounted_thenRefused_R_CAL() {
        assertThatExceptionOfType(UnpublishedCalendarYear.class)
                .isThrownBy(() -> days.plusWorkingDays(LocalDate.of(2026, 12, 28), 7));
        assertThatIllegalArgumentException().isThrownBy(() -> days.plusWorkingDays(LocalDate.of(2026, 12, 28), 0));
    }

    @Test
    void givenHolidayFriday_whenLastWorkingDay_thenDayBefore_R_CAL() {
        assertThat(days.lastWorkingDayOnOrBefore(LocalDate.of(2023, 6, 23))).isEqualTo(LocalDate.of(2023, 6, 21));
        assertThat(days.lastWorkingDayBetween(LocalDate.of(2023, 6, 19), LocalDate.of(2023, 6, 23)))
                .contains(LocalDate.of(2023, 6, 21));
        assertThat(days.lastWorkingDayBetween(LocalDate.of(2023, 1, 23), LocalDate.of(2023, 1, 27)))
                .isEmpty();
    }

    @Property
    void givenAnyDay_whenCountedForward_thenExactlyThatManyWorkingDaysBetween_R_CAL(
            @ForAll @DateRange(min = "2023-01-01", max = "2026-10-01") LocalDate from,
            @ForAll @IntRange(min = 1, max = 30) int n) {
        LocalDate end = days.plusWorkingDays(from, n);
        assertThat(days.isWorkingDay(end)).isTrue();
        assertThat(from.plusDays(1).datesUntil(end.plusDays(1)).filter(days::isWorkingDay))
                .hasSize(n);
    }
}
