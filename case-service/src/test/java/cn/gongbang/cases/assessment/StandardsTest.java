package cn.gongbang.cases.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import cn.gongbang.cases.policy.PolicyVersion;
import cn.gongbang.contracts.codes.Sex;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** R-ELIG-9: standards are retroactive, but only from the day they are published. */
class StandardsTest {
    private static final PolicyVersion POLICY = SampleSurvey.policy();

    @ParameterizedTest
    @CsvSource({
        "2021-05-10, 853.00",
        "2022-05-09, 853.00",
        "2022-05-10, 883.00",
        "2023-01-01, 883.00",
        "2023-05-09, 883.00",
        "2023-05-10, 914.00",
        "2024-05-10, 932.00"
    })
    void givenDate_whenAssessed_thenLatestPublishedStandard(LocalDate on, String standard) {
        assertThat(Assessor.assess(Families.single("1.00"), POLICY, on).standard())
                .hasToString(standard);
    }

    @Test
    void givenDateBeforeFirstPublication_whenAssessed_thenRefused() {
        assertThatExceptionOfType(NoStandard.class)
                .isThrownBy(() -> Assessor.assess(Families.single("1.00"), POLICY, LocalDate.of(2021, 5, 9)))
                .withMessageContaining("R-ELIG-9")
                .satisfies(refusal -> assertThat(refusal.figure()).isEqualTo(NoStandard.Figure.SUBSISTENCE_STANDARD));
    }

    @ParameterizedTest
    @CsvSource({"2021-11-30, 18600.00", "2021-12-01, 20640.00", "2025-02-28, 20640.00", "2025-03-01, 22200.00"})
    void givenDate_whenIncomeImputed_thenMinimumWageInEffect(LocalDate on, String imputed) {
        assertThat(Assessor.assess(Families.of(Families.unemployed(LocalDate.of(1985, 1, 1), Sex.FEMALE)), POLICY, on)
                        .countedIncome())
                .hasToString(imputed);
    }

    @Test
    void givenNobodyCounted_whenAssessed_thenRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        Assessor.assess(Families.of(Families.relative("m9", null)), POLICY, LocalDate.of(2023, 3, 1)));
    }
}
