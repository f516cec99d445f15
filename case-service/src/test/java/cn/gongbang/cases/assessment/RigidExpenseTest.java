package cn.gongbang.cases.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import cn.gongbang.cases.household.Household;
import cn.gongbang.contracts.codes.ExpenseKind;
import cn.gongbang.contracts.codes.Studying;
import cn.gongbang.contracts.money.Money;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** R-ELIG-5: expenses that count, tuition with its cap per student. */
class RigidExpenseTest {
    private static final LocalDate ON = LocalDate.of(2023, 3, 1);
    private static final LocalDate BIRTH = LocalDate.of(2006, 1, 1);

    @ParameterizedTest
    @EnumSource(value = ExpenseKind.class, mode = EnumSource.Mode.EXCLUDE, names = "TUITION")
    void givenKind_whenAssessed_thenCountedInFull_R_ELIG_5(ExpenseKind kind) {
        Household family = Families.withExpense(Families.single("50000.00"), Families.HOLDER, kind, "30000.00");
        assertThat(assess(family).rigidExpenseByKind()).isEqualTo(Map.of(kind, Money.of("30000.00")));
    }

    @ParameterizedTest
    @CsvSource({
        "UNIVERSITY, 7999.99, 7999.99",
        "UNIVERSITY, 8000.00, 8000.00",
        "UNIVERSITY, 8000.01, 8000.00",
        "SENIOR_HIGH, 5000.01, 5000.00",
        "VOCATIONAL, 7000.01, 7000.00",
        "POSTGRADUATE, 10000.01, 10000.00",
        "PRIMARY, 500.00, 0.00",
        "KINDERGARTEN, 500.00, 0.00",
        ", 500.00, 0.00"
    })
    void givenTuition_whenAssessed_thenCappedByStage_R_ELIG_5(Studying studying, String tuition, String counted) {
        Household family = Families.of(Families.holder(), Families.child("m2", BIRTH, studying, true));
        assertThat(assess(Families.withExpense(family, "m2", ExpenseKind.TUITION, tuition))
                        .rigidExpense())
                .hasToString(counted);
    }

    @Test
    void givenTwoStudents_whenAssessed_thenEachIsSummedAndCappedAlone_R_ELIG_5() {
        Household family = Families.of(
                Families.holder(),
                Families.child("m2", BIRTH, Studying.UNIVERSITY, true),
                Families.child("m3", BIRTH, Studying.SENIOR_HIGH, true));
        family = Families.withExpense(family, "m2", ExpenseKind.TUITION, "5000.00");
        family = Families.withExpense(family, "m2", ExpenseKind.TUITION, "5000.00");
        family = Families.withExpense(family, "m3", ExpenseKind.TUITION, "1000.00");
        family = Families.withExpense(family, "m3", ExpenseKind.BOARDING, "900.00");
        Assessment assessment = assess(family);
        assertThat(assessment.rigidExpenseByKind())
                .isEqualTo(Map.of(ExpenseKind.TUITION, Money.of("9000.00"), ExpenseKind.BOARDING, Money.of("900.00")));
        assertThat(assessment.trace())
                .filteredOn(line -> line.code().startsWith("expense.tuition."))
                .extracting(TraceLine::memberId, TraceLine::code, line -> line.details()
                        .get("cap"))
                .containsExactly(
                        tuple("m2", "expense.tuition.capped", "8000.00"),
                        tuple("m3", "expense.tuition.counted", "5000.00"));
    }

    private static Assessment assess(Household family) {
        return Assessor.assess(family, SampleSurvey.policy(), ON);
    }
}
