package cn.gongbang.testkit.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.gongbang.testkit.survey.Survey;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LedgerCalendarTest {
    private final LedgerCalendar calendar = LedgerCalendar.of(Survey.bundled());

    @ParameterizedTest
    @CsvSource({
        "2023-W05, 2023-02-03T17:30:00+08:00",
        "2023-W10, 2023-03-10T17:30:00+08:00",
        "2023-W14, 2023-04-07T17:30:00+08:00",
        "2023-W17, 2023-04-28T17:30:00+08:00",
        "2023-W18, 2023-05-05T17:30:00+08:00",
        "2023-W25, 2023-06-21T17:30:00+08:00",
        "2023-W39, 2023-09-28T17:30:00+08:00",
        "2024-W01, 2024-01-05T17:30:00+08:00"
    })
    void givenWeek_whenCut_thenOnItsLastWorkingDayAtHalfPastFive(String week, OffsetDateTime cut) {
        assertThat(calendar.cutOf(LedgerWeek.parse(week))).contains(cut.toInstant());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2023-W04", "2023-W40"})
    void givenWeekOfHolidays_whenCut_thenItHasNoLedger(String week) {
        assertThat(calendar.cutOf(LedgerWeek.parse(week))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2023-02-03T17:30:00+08:00, 2023-W05",
        "2023-02-03T17:30:00.000001+08:00, 2023-W06",
        "2023-02-05T23:00:00+08:00, 2023-W06",
        "2023-09-28T17:31:00+08:00, 2023-W41",
        "2023-10-08T10:07:00+08:00, 2023-W41"
    })
    void givenInstant_whenRecorded_thenItBelongsToTheNextCut(OffsetDateTime at, String week) {
        assertThat(calendar.weekOf(at.toInstant())).hasToString(week);
    }

    @Test
    void givenYearWithoutTable_whenCut_thenRefusedInsteadOfGuessed() {
        assertThatThrownBy(() -> calendar.cutOf(LedgerWeek.parse("2031-W20")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2031");
    }

    @Test
    void givenIsoWeeks_whenWrittenAndRead_thenTheyAreTheSameAroundNewYear() {
        assertThat(LedgerWeek.of(LocalDate.of(2023, 1, 1))).hasToString("2022-W52");
        assertThat(LedgerWeek.parse("2020-W53").next()).hasToString("2021-W01");
    }
}
