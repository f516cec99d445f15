package cn.gongbang.cases.assessment;

import static cn.gongbang.cases.assessment.Families.HOLDER;
import static org.assertj.core.api.Assertions.assertThat;

import cn.gongbang.cases.household.Household;
import cn.gongbang.cases.policy.Policy;
import cn.gongbang.cases.policy.Policy.Line;
import cn.gongbang.cases.policy.PolicyVersion;
import cn.gongbang.contracts.codes.Category;
import cn.gongbang.contracts.codes.ExpenseKind;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** R-ELIG-1, R-ELIG-2, R-DYN-3: each line exactly on, under and over; the standard is 883.00, so deep is 10596.00 a year. */
class CategoryLinesTest {
    private static final PolicyVersion POLICY = SampleSurvey.policy();
    private static final LocalDate ON = LocalDate.of(2023, 3, 1);

    @ParameterizedTest
    @CsvSource({
        "0.00, DEEP, 0.00, 0.0000, false",
        "10595.99, DEEP, 883.00, 1.0000, false",
        "10596.00, RELATIVE, 883.00, 1.0000, false",
        "21192.00, RELATIVE, 1766.00, 2.0000, false",
        "21192.01, NEAR_MISS, 1766.00, 2.0000, true",
        "26490.00, NEAR_MISS, 2207.50, 2.5000, true",
        "26490.01, NONE, 2207.50, 2.5000, true"
    })
    void givenIncomeAtLine_whenAssessed_thenComparedUnrounded_R_ELIG_2(
            String wage, Category category, String perCapita, String multiple, boolean aboveExitLine) {
        Assessment assessment = assess(Families.single(wage));
        assertThat(assessment.category()).isEqualTo(category);
        assertThat(assessment.perCapita()).hasToString(perCapita);
        assertThat(assessment.multiple()).hasToString(multiple);
        assertThat(assessment.aboveExitLine()).isEqualTo(aboveExitLine);
    }

    @ParameterizedTest
    @CsvSource({"true, DEEP", "false, RELATIVE"})
    void givenExactlyOnDeepLine_whenInclusiveDiffers_thenCategoryDiffers_R_ELIG_2(
            boolean inclusive, Category category) {
        Policy.Lines lines = POLICY.policy().lines();
        PolicyVersion changed = Policies.withLines(new Policy.Lines(
                new Line(new BigDecimal("1.0"), inclusive),
                lines.relative(),
                lines.accidental(),
                lines.nearMiss(),
                lines.exit()));
        assertThat(Assessor.assess(Families.single("10596.00"), changed, ON).category())
                .isEqualTo(category);
    }

    @ParameterizedTest
    @CsvSource({"true, true", "false, false"})
    void givenExactlyOnExitLine_whenInclusiveDiffers_thenAboveDiffers_R_DYN_3(boolean inclusive, boolean above) {
        Policy.Lines lines = POLICY.policy().lines();
        PolicyVersion changed = Policies.withLines(new Policy.Lines(
                lines.deep(),
                lines.relative(),
                lines.accidental(),
                lines.nearMiss(),
                new Policy.ExitLine(new BigDecimal("2.0"), inclusive, 6)));
        assertThat(Assessor.assess(Families.single("21192.00"), changed, ON).aboveExitLine())
                .isEqualTo(above);
    }

    @Test
    void givenExpenseAboveIncome_whenAssessed_thenZeroAndDeep_R_ELIG_1() {
        Household family =
                Families.withExpense(Families.single("100.00"), HOLDER, ExpenseKind.MEDICAL_SELF_PAY, "100.01");
        Assessment assessment = assess(family);
        assertThat(assessment.perCapita()).hasToString("0.00");
        assertThat(assessment.category()).isEqualTo(Category.DEEP);
        assertThat(assessment.trace()).extracting(TraceLine::code).contains("net.zero");
    }

    @ParameterizedTest
    @CsvSource({
        "40000.00, 8212.00, ACCIDENTAL", // exactly on 3 × after the loss
        "40000.00, 8211.99, NONE",
        "200000.00, 160000.00, ACCIDENTAL", // exactly 0.8 of the income
        "200000.00, 159999.99, NONE",
        "26490.00, 0.00, ACCIDENTAL", // within the accidental line before the loss already
        "31788.01, 0.00, NONE",
        "21192.00, 99999.00, RELATIVE" // an ordinary category goes first
    })
    void givenLossAtLine_whenAssessed_thenAccidentalOrNot_R_ELIG_2(String wage, String loss, Category category) {
        assertThat(assess(Families.withAccident(Families.single(wage), ON, loss))
                        .category())
                .isEqualTo(category);
    }

    @ParameterizedTest
    @CsvSource({
        "2023-03-01, 2022-03-01, ACCIDENTAL", // exactly one year
        "2023-03-01, 2022-02-28, NONE",
        "2023-03-01, 2023-03-01, ACCIDENTAL",
        "2023-03-01, 2023-03-02, NONE",
        "2024-02-29, 2023-02-28, ACCIDENTAL", // 2023-02-29 becomes the month's last day
        "2024-02-29, 2023-02-27, NONE"
    })
    void givenAccidentDate_whenAssessed_thenOnlyWithinOneYear_R_ELIG_2(
            LocalDate on, LocalDate accidentOn, Category category) {
        Household family = Families.withAccident(Families.single("40000.00"), accidentOn, "35000.00");
        assertThat(Assessor.assess(family, POLICY, on).category()).isEqualTo(category);
    }

    @Test
    void givenNoIncome_whenLossIsNothing_thenShareIsNotReached_R_ELIG_2() {
        PolicyVersion strict = Policies.withLines(new Policy.Lines(
                new Line(BigDecimal.ZERO, false),
                new Line(BigDecimal.ZERO, false),
                new Policy.AccidentalLine(BigDecimal.ZERO, false, new BigDecimal("0.8")),
                new Line(BigDecimal.ZERO, false),
                POLICY.policy().lines().exit()));
        Household family = Families.withAccident(Families.of(Families.holder()), ON, "5000.00");
        assertThat(Assessor.assess(family, strict, ON).category()).isEqualTo(Category.NONE);
    }

    private static Assessment assess(Household family) {
        return Assessor.assess(family, POLICY, ON);
    }
}
