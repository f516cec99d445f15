package cn.gongbang.testkit.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkDaysTest {
    private final WorkDays days = WorkDays.published();

    @ParameterizedTest
    @CsvSource({
        "2023-02-24, 2023-03-07",
        "2023-01-17, 2023-01-31",
        "2023-09-28, 2023-10-13",
        "2024-02-02, 2024-02-18",
        "2025-01-23, 2025-02-08",
        "2026-02-12, 2026-02-28"
    })
    void givenPostingDay_whenSevenWorkingDaysPass_thenTheNoticeEnds_R_CAL(LocalDate posted, LocalDate end) {
        assertThat(days.after(posted, 7)).isEqualTo(end);
    }

    @Test
    void givenYearWithoutTable_whenAsked_thenRefusedInsteadOfGuessed() {
        assertThatThrownBy(() -> days.works(LocalDate.of(2031, 5, 5)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2031");
    }
}
