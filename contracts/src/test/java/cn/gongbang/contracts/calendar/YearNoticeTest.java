package cn.gongbang.contracts.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** R-CAL: the published notices as domain.md §8 lists them. */
class YearNoticeTest {
    private final Map<Integer, YearNotice> notices = YearNotice.readPublished();

    @Test
    void givenTheTables_whenRead_thenExactlyThePublishedYears_R_CAL() {
        assertThat(notices).containsOnlyKeys(2023, 2024, 2025, 2026);
    }

    @Test
    void givenSpringFestival2023_whenRead_thenEveryDayOfItIsOffAndTheMakeUpDaysWork_R_CAL() {
        YearNotice notice = notices.get(2023);
        assertThat(notice.off())
                .hasSize(27)
                .contains(LocalDate.of(2022, 12, 31), LocalDate.of(2023, 1, 2), LocalDate.of(2023, 4, 5))
                .containsAll(LocalDate.of(2023, 1, 21)
                        .datesUntil(LocalDate.of(2023, 1, 28))
                        .toList());
        assertThat(notice.makeUpWorkingDays())
                .hasSize(7)
                .contains(LocalDate.of(2023, 1, 28), LocalDate.of(2023, 10, 8));
    }

    @Test
    void givenTheNoticeFor2023_whenAskedForItsDayOfTheYearBefore_thenThatYearStaysUnpublished_R_CAL() {
        assertThat(notices).doesNotContainKey(2022);
    }
}
