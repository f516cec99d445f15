package cn.gongbang.cases.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import cn.gongbang.cases.policy.Policy.SubsistenceStandard;
import cn.gongbang.cases.policy.PolicyVersion;
import cn.gongbang.contracts.codes.Sex;
import cn.gongbang.contracts.money.Money;
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
    void givenDate_whenAssessed_thenLatestPublishedStandard_R_ELIG_9(LocalDate on, String standard) {
        assertThat(Assessor.assess(Families.single("1.00"), POLICY, on).standard())
                .hasToString(standard);
    }

    @Test
    void givenDateBeforeFirstPublication_whenAssessed_thenRefused_R_ELIG_9() {
        assertThatExceptionOfType(NoStandard.class)
                .isThrownBy(() -> Assessor.assess(Families.single("1.00"), POLICY, LocalDate.of(2021, 5, 9)))
                .withMessage("R-ELIG-9: the policy has no SUBSISTENCE_STANDARD that applies on 2021-05-09");
    }

    @Test
    void givenAStandardPublishedAhead_whenAssessed_thenUsedOnlyFromTheDayItTakesEffect_R_ELIG_9() {
        PolicyVersion ahead = Policies.withStandards(
                new SubsistenceStandard(Money.of("883.00"), LocalDate.of(2022, 1, 1), LocalDate.of(2022, 5, 10)),
                new SubsistenceStandard(Money.of("914.00"), LocalDate.of(2023, 7, 1), LocalDate.of(2023, 5, 10)));
        assertThat(standardOn(ahead, LocalDate.of(2023, 6, 30))).isEqualTo("883.00");
        assertThat(standardOn(ahead, LocalDate.of(2023, 7, 1))).isEqualTo("914.00");
    }

    @Test
    void givenTwoStandardsFromOneDay_whenBothPublished_thenTheLaterPublishedOneCounts_R_ELIG_9() {
        LocalDate from = LocalDate.of(2022, 1, 1);
        PolicyVersion mended = Policies.withStandards(
                new SubsistenceStandard(Money.of("893.00"), from, LocalDate.of(2022, 6, 10)),
                new SubsistenceStandard(Money.of("883.00"), from, LocalDate.of(2022, 5, 10)));
        assertThat(standardOn(mended, LocalDate.of(2022, 6, 9))).isEqualTo("883.00");
        assertThat(standardOn(mended, LocalDate.of(2022, 6, 10))).isEqualTo("893.00");
    }

    @Test
    void givenNoMinimumWageInEffect_whenAssessed_thenRefusedOnlyWhereIncomeIsToBeImputed_R_ELIG_4() {
        PolicyVersion none = Policies.withoutMinimumWages();
        LocalDate on = LocalDate.of(2023, 3, 1);
        assertThat(Assessor.assess(Families.single("1.00"), none, on).minimumWage())
                .isNull();
        assertThatExceptionOfType(NoStandard.class)
                .isThrownBy(() -> Assessor.assess(
                        Families.of(Families.unemployed(LocalDate.of(1985, 1, 1), Sex.FEMALE)), none, on))
                .withMessage("R-ELIG-9: the policy has no MINIMUM_WAGE that applies on 2023-03-01");
    }

    private static String standardOn(PolicyVersion policy, LocalDate on) {
        return Assessor.assess(Families.single("1.00"), policy, on).standard().toString();
    }

    @ParameterizedTest
    @CsvSource({"2021-11-30, 18600.00", "2021-12-01, 20640.00", "2025-02-28, 20640.00", "2025-03-01, 22200.00"})
    void givenDate_whenIncomeImputed_thenMinimumWageInEffect_R_ELIG_4(LocalDate on, String imputed) {
        assertThat(Assessor.assess(Families.of(Families.unemployed(LocalDate.of(1985, 1, 1), Sex.FEMALE)), POLICY, on)
                        .countedIncome())
                .hasToString(imputed);
    }

    @Test
    void givenNobodyCounted_whenAssessed_thenRefused_R_ELIG_8() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        Assessor.assess(Families.of(Families.relative("m9", null)), POLICY, LocalDate.of(2023, 3, 1)));
    }
}
