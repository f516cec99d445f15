package cn.gongbang.cases.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gongbang.cases.household.Household;
import cn.gongbang.cases.household.Person;
import cn.gongbang.contracts.codes.Employment;
import cn.gongbang.contracts.codes.IncomeKind;
import cn.gongbang.contracts.codes.Relation;
import cn.gongbang.contracts.codes.Sex;
import cn.gongbang.contracts.codes.Studying;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** R-ELIG-3, R-ELIG-4: income that counts; a year at the minimum wage is 20640.00. */
class CountedIncomeTest {
    private static final LocalDate ON = LocalDate.of(2023, 3, 1);
    private static final String MEMBER = "m2";
    private static final LocalDate BIRTH = LocalDate.of(1985, 1, 1);

    @ParameterizedTest
    @EnumSource(IncomeKind.class)
    void givenKind_whenAssessed_thenCountedUnlessPolicySaysNot_R_ELIG_3(IncomeKind kind) {
        boolean counted =
                switch (kind) {
                    case WAGE, BUSINESS, PROPERTY, PENSION, TRANSFER, UNION_AID -> true;
                    case URBAN_RURAL_BASIC_PENSION, FESTIVAL_GIFT -> false;
                };
        Household family = Families.withIncome(Families.of(Families.holder()), Families.HOLDER, kind, "1200.00");
        assertThat(countedIncome(family)).isEqualTo(counted ? "1200.00" : "0.00");
    }

    @ParameterizedTest
    @CsvSource({
        "MALE, 2007-03-01, 20640.00", // 16 today
        "MALE, 2007-03-02, 0.00",
        "MALE, 1963-03-02, 20640.00", // 60 tomorrow
        "MALE, 1963-03-01, 0.00",
        "FEMALE, 1968-03-02, 20640.00", // 55 tomorrow
        "FEMALE, 1968-03-01, 0.00"
    })
    void givenUnemployedNearWorkingAge_whenAssessed_thenImputedFromUntil_R_ELIG_4(
            Sex sex, LocalDate birth, String imputed) {
        assertThat(countedIncome(Families.of(Families.unemployed(birth, sex)))).isEqualTo(imputed);
    }

    @ParameterizedTest
    @EnumSource(Employment.class)
    void givenEmployment_whenAssessed_thenOnlyUnemployedIsImputed_R_ELIG_4(Employment employment) {
        assertThat(countedIncome(Families.of(member(employment, null, true))))
                .isEqualTo(employment == Employment.UNEMPLOYED ? "20640.00" : "0.00");
    }

    @Test
    void givenReasonAgainst_whenAssessed_thenNotImputedAndExplained_R_ELIG_4() {
        Person unemployed = member(Employment.UNEMPLOYED, null, true);
        assertNotImputed(member(Employment.UNEMPLOYED, Studying.POSTGRADUATE, true), "income.notImputed.studying");
        assertNotImputed(member(Employment.UNEMPLOYED, null, false), "income.notImputed.unableToWork");
        assertNotImputed(Families.evidencedWithoutIncome(unemployed), "income.notImputed.evidenced");
    }

    @ParameterizedTest
    @CsvSource({
        "WAGE, 20639.99, 20640.00",
        "WAGE, 20640.00, 20640.00",
        "WAGE, 20640.01, 20640.01",
        "BUSINESS, 5000.00, 20640.00",
        "PENSION, 5000.00, 25640.00"
    })
    void givenOwnEarnings_whenImputed_thenOnlyTheDifference_R_ELIG_4(IncomeKind kind, String earned, String counted) {
        Household family = Families.of(member(Employment.UNEMPLOYED, null, true));
        assertThat(countedIncome(Families.withIncome(family, MEMBER, kind, earned)))
                .isEqualTo(counted);
    }

    private static void assertNotImputed(Person person, String code) {
        Assessment assessment = Assessor.assess(Families.of(person), SampleSurvey.policy(), ON);
        assertThat(assessment.countedIncome()).hasToString("0.00");
        assertThat(assessment.trace()).extracting(TraceLine::code).contains(code);
    }

    private static Person member(Employment employment, @Nullable Studying studying, boolean ableToWork) {
        return Families.person(MEMBER, Relation.SPOUSE, BIRTH, Sex.FEMALE, employment, studying, ableToWork, null);
    }

    private static String countedIncome(Household family) {
        return Assessor.assess(family, SampleSurvey.policy(), ON)
                .countedIncome()
                .toString();
    }
}
