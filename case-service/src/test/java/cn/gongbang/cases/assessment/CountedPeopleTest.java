package cn.gongbang.cases.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gongbang.cases.household.Household;
import cn.gongbang.cases.household.Person;
import cn.gongbang.contracts.codes.ExpenseKind;
import cn.gongbang.contracts.codes.IncomeKind;
import cn.gongbang.contracts.codes.Sex;
import cn.gongbang.contracts.codes.Studying;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** R-ELIG-8: who belongs to the family. */
class CountedPeopleTest {
    private static final LocalDate ON = LocalDate.of(2023, 3, 1);
    private static final LocalDate ADULT_BIRTH = LocalDate.of(2000, 1, 1);

    @ParameterizedTest
    @CsvSource({
        "2005-03-02, 2023-03-01, true", // 18 tomorrow
        "2005-03-01, 2023-03-01, false", // 18 today
        "2004-02-29, 2022-02-28, true", // born on 02-29, ages on 03-01
        "2004-02-29, 2022-03-01, false",
        "2008-02-29, 2026-02-28, true"
    })
    void givenChildNearEighteen_whenAssessed_thenCountedUntilBirthday_R_ELIG_8(
            LocalDate birth, LocalDate on, boolean counted) {
        assertThat(isCounted(Families.child("m2", birth, null, true), on)).isEqualTo(counted);
    }

    @ParameterizedTest
    @EnumSource(Studying.class)
    void givenAdultChildInEducation_whenAssessed_thenCountedUpToBachelor_R_ELIG_8(Studying studying) {
        boolean counted =
                switch (studying) {
                    case SENIOR_HIGH, VOCATIONAL, UNIVERSITY -> true;
                    case KINDERGARTEN, PRIMARY, JUNIOR_HIGH, POSTGRADUATE -> false;
                };
        assertThat(isCounted(Families.child("m2", ADULT_BIRTH, studying, true), ON))
                .isEqualTo(counted);
    }

    @Test
    void givenAdultChildUnableToWork_whenAssessed_thenCounted_R_ELIG_8() {
        assertThat(isCounted(Families.child("m2", ADULT_BIRTH, null, false), ON))
                .isTrue();
        assertThat(isCounted(Families.child("m2", ADULT_BIRTH, null, true), ON)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "2022-03-01, 2023-03-01, true", // exactly one year
        "2022-03-02, 2023-03-01, false",
        "2023-02-28, 2024-02-29, true", // 2023-02-29 becomes the month's last day
        "2023-03-01, 2024-02-29, false",
        "2024-02-29, 2025-02-28, false",
        ", 2023-03-01, false"
    })
    void givenRelative_whenAssessed_thenCountedAfterOneYearTogether_R_ELIG_8(
            LocalDate since, LocalDate on, boolean counted) {
        assertThat(isCounted(Families.relative("m2", since), on)).isEqualTo(counted);
    }

    @Test
    void givenHolderListedLater_whenAssessed_thenHolderFirst_R_ELIG_8() {
        Household family = Families.of(Families.unemployed(LocalDate.of(1985, 1, 1), Sex.FEMALE), Families.holder());
        Assessment assessment = Assessor.assess(family, SampleSurvey.policy(), ON);
        assertThat(assessment.countedPeople()).containsExactly("m1", "m2");
        assertThat(assessment.familySize()).isEqualTo(2);
    }

    @Test
    void givenLinesOfSomebodyNotCounted_whenAssessed_thenLinesDoNotCount_R_ELIG_8() {
        Household family = Families.of(Families.holder(), Families.child("m2", ADULT_BIRTH, null, true));
        Household withLines = Families.withExpense(
                Families.withIncome(family, "m2", IncomeKind.WAGE, "90000.00"), "m2", ExpenseKind.RENT, "9000.00");
        Assessment assessment = Assessor.assess(withLines, SampleSurvey.policy(), ON);
        assertThat(assessment.countedIncome()).hasToString("0.00");
        assertThat(assessment.rigidExpense()).hasToString("0.00");
        assertThat(assessment.trace())
                .extracting(TraceLine::code)
                .contains("income.notCounted.person", "expense.notCounted.person");
    }

    private static boolean isCounted(Person person, LocalDate on) {
        return Assessor.assess(Families.of(Families.holder(), person), SampleSurvey.policy(), on)
                .countedPeople()
                .contains(person.memberId());
    }
}
