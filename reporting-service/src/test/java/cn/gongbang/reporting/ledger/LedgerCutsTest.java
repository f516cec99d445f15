package cn.gongbang.reporting.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.gongbang.contracts.calendar.UnpublishedCalendarYear;
import cn.gongbang.contracts.calendar.WorkingDays;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LedgerCutsTest {
    private static final LedgerCuts CUTS =
            new LedgerCuts(WorkingDays.published(), new Cutoffs(List.of()), ZoneId.of("Asia/Shanghai"));

    @ParameterizedTest
    @CsvSource({
        "2023-W08, 2023-02-24T09:30:00Z",
        "2023-W14, 2023-04-07T09:30:00Z",
        "2023-W25, 2023-06-21T09:30:00Z",
        "2023-W39, 2023-09-28T09:30:00Z",
        "2024-W37, 2024-09-13T09:30:00Z"
    })
    void givenWeek_whenCut_thenOnFridayOrTheLastWorkingDayBefore(String week, Instant cut) {
        assertThat(CUTS.cutOf(LedgerWeek.parse(week))).contains(cut);
    }

    @Test
    void givenWeekWithoutWorkingDay_whenCut_thenThereIsNone() {
        assertThat(CUTS.cutOf(LedgerWeek.parse("2023-W04"))).isEmpty();
        assertThat(CUTS.cutBefore(LedgerWeek.parse("2023-W05"))).contains(Instant.parse("2023-01-20T09:30:00Z"));
    }

    @Test
    void givenYearWithoutTable_whenCut_thenRefused() {
        assertThatThrownBy(() -> CUTS.cutOf(LedgerWeek.parse("2027-W10"))).isInstanceOf(UnpublishedCalendarYear.class);
        assertThat(CUTS.cutBefore(LedgerWeek.parse("2023-W01"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2023-W00", "2023-W53", "2023-8", "2023-W8", "", "2023-W08-1", "2023W08"})
    void givenNoWeek_whenRead_thenRefused(String text) {
        assertThatThrownBy(() -> LedgerWeek.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void givenLastWeekOfLongYear_whenWritten_thenItsIsoNumber() {
        assertThat(LedgerWeek.of(LocalDate.of(2027, 1, 1))).hasToString("2026-W53");
        assertThat(LedgerWeek.parse("2026-W53").previous()).hasToString("2026-W52");
    }

    @Test
    void givenCutoffChangedInMidWeek_whenCut_thenItHoldsFromTheNextWeekOn() {
        Cutoffs cutoffs = new Cutoffs(List.of(
                new Cutoffs.Version(2, Instant.parse("2023-02-22T01:00:00Z"), LocalTime.of(16, 0)),
                new Cutoffs.Version(1, Instant.parse("2023-01-30T01:00:00Z"), LocalTime.of(17, 30))));
        LedgerCuts cuts = new LedgerCuts(WorkingDays.published(), cutoffs, ZoneId.of("Asia/Shanghai"));
        assertThat(cuts.cutOf(LedgerWeek.parse("2023-W02"))).contains(Instant.parse("2023-01-13T09:30:00Z"));
        assertThat(cuts.cutOf(LedgerWeek.parse("2023-W08"))).contains(Instant.parse("2023-02-24T09:30:00Z"));
        assertThat(cuts.cutOf(LedgerWeek.parse("2023-W09"))).contains(Instant.parse("2023-03-03T08:00:00Z"));
    }
}
