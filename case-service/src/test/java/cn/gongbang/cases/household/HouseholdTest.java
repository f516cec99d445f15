package cn.gongbang.cases.household;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import cn.gongbang.contracts.codes.Employment;
import cn.gongbang.contracts.codes.ExpenseKind;
import cn.gongbang.contracts.codes.Health;
import cn.gongbang.contracts.codes.IncomeKind;
import cn.gongbang.contracts.codes.Relation;
import cn.gongbang.contracts.codes.Studying;
import cn.gongbang.contracts.money.Money;
import cn.gongbang.contracts.people.ResidentId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** R-DYN-1, 2, 4, 5: what each change does to the people of a household and to their lines. */
class HouseholdTest {
    private static final Person HOLDER = person("m1", "440704198503120015", Relation.HOLDER);
    private static final Person SPOUSE = person("m2", "440704199006070023", Relation.SPOUSE);
    private static final IncomeLine HOLDER_WAGE = new IncomeLine("m1", IncomeKind.WAGE, Money.of("20000"));
    private static final IncomeLine HOLDER_RENT = new IncomeLine("m1", IncomeKind.PROPERTY, Money.of("900"));
    private static final IncomeLine SPOUSE_WAGE = new IncomeLine("m2", IncomeKind.WAGE, Money.of("12000"));
    private static final ExpenseLine HOLDER_CARE = new ExpenseLine("m1", ExpenseKind.MEDICAL_SELF_PAY, Money.of("30"));
    private static final ExpenseLine SPOUSE_RENT = new ExpenseLine("m2", ExpenseKind.RENT, Money.of("6000"));
    private static final Household FAMILY = new Household(
            List.of(HOLDER, SPOUSE),
            List.of(HOLDER_WAGE, HOLDER_RENT, SPOUSE_WAGE),
            List.of(HOLDER_CARE, SPOUSE_RENT),
            null);

    @Test
    void givenNewFigures_whenReplaced_thenOnlyThoseOfPeopleInTheHouseholdStay_R_DYN_2() {
        Household later = FAMILY.withLines(
                List.of(SPOUSE_WAGE, new IncomeLine("m9", IncomeKind.WAGE, Money.of("1"))),
                List.of(new ExpenseLine("m9", ExpenseKind.RENT, Money.of("1")), HOLDER_CARE));
        assertThat(later.incomes()).containsExactly(SPOUSE_WAGE);
        assertThat(later.expenses()).containsExactly(HOLDER_CARE);
        assertThat(later.people()).isEqualTo(FAMILY.people());
    }

    @Test
    void givenSomebodyLeaves_whenRemoved_thenThePersonAndTheLinesGo_R_DYN_5() {
        assertThat(FAMILY.without("m1"))
                .isEqualTo(new Household(List.of(SPOUSE), List.of(SPOUSE_WAGE), List.of(SPOUSE_RENT), null));
    }

    @Test
    void givenTheHolderLeavesTheJob_whenOutOfWork_thenOnlyTheHoldersWageIsGone_R_DYN_4() {
        Household later = FAMILY.withoutWageOf("m1", Employment.UNEMPLOYED);
        assertThat(later.incomes()).containsExactly(HOLDER_RENT, SPOUSE_WAGE);
        assertThat(later.expenses()).isEqualTo(FAMILY.expenses());
        assertThat(later.people()).extracting(Person::employment).containsExactly(Employment.UNEMPLOYED, null);
    }

    @Test
    void givenNoHolder_whenOneIsNamed_thenThatPersonAndNobodyElse_R_DYN_5() {
        Household left = FAMILY.without("m1").with(person("m3", "11010519491231002X", Relation.MOTHER));
        assertThat(left.holder()).isEmpty();
        assertThat(left.withHolder("m2").people())
                .extracting(Person::memberId, Person::relation)
                .containsExactly(tuple("m2", Relation.HOLDER), tuple("m3", Relation.MOTHER));
    }

    @Test
    void givenTwoFamilies_whenTheyBecomeOne_thenPeopleAndLinesOfBoth_R_DYN_8() {
        Accident storm = new Accident(LocalDate.of(2023, 1, 1), "STORM", Money.of("1"));
        Accident crash = new Accident(LocalDate.of(2023, 2, 1), "TRAFFIC", Money.of("2"));
        Household one = new Household(List.of(HOLDER), List.of(HOLDER_WAGE), List.of(HOLDER_CARE), null);
        Household other = new Household(List.of(SPOUSE), List.of(SPOUSE_WAGE), List.of(SPOUSE_RENT), storm);
        assertThat(one.joinedBy(other))
                .isEqualTo(new Household(FAMILY.people(), List.of(HOLDER_WAGE, SPOUSE_WAGE), FAMILY.expenses(), storm));
        assertThat(new Household(List.of(HOLDER), List.of(), List.of(), crash)
                        .joinedBy(other)
                        .accident())
                .as("of two sudden events the case's own counts")
                .isEqualTo(crash);
    }

    @Test
    void givenNewMemberIds_whenRenamed_thenLinesFollowAndWhoHasNoneIsLeftOut_R_DYN_8() {
        assertThat(FAMILY.renamed(Map.of("m2", "m7")))
                .isEqualTo(new Household(
                        List.of(SPOUSE.withMemberId("m7")),
                        List.of(new IncomeLine("m7", IncomeKind.WAGE, Money.of("12000"))),
                        List.of(new ExpenseLine("m7", ExpenseKind.RENT, Money.of("6000"))),
                        null));
    }

    @Test
    void givenAFamily_whenAskedWhoAnswersForIt_thenHolderAndSpouseOnly_R_DYN_8() {
        Household three = FAMILY.with(person("m3", "11010519491231002X", Relation.MOTHER));
        assertThat(three.couple()).containsExactlyInAnyOrder(HOLDER.residentId(), SPOUSE.residentId());
        assertThat(three.spouses()).isEqualTo(1);
        assertThat(three.without("m2").spouses()).isZero();
        assertThat(three.includes(ResidentId.of("11010519491231002X"))).isTrue();
        assertThat(FAMILY.includes(ResidentId.of("11010519491231002X"))).isFalse();
    }

    @Test
    void givenOneFact_whenTold_thenEverythingElseOfThePersonStays_R_DYN_1() {
        Person known = SPOUSE.with(
                new PersonFacts(Employment.LAID_OFF, Studying.VOCATIONAL, false, false, true, Health.CANCER));
        assertThat(known.with(PersonFacts.employed(Employment.EMPLOYED)))
                .usingRecursiveComparison()
                .ignoringFields("employment")
                .isEqualTo(known);
        assertThat(known.with(new PersonFacts(null, null, false, true, false, null)))
                .extracting(
                        Person::employment,
                        Person::studying,
                        Person::ableToWork,
                        Person::noIncomeEvidenced,
                        Person::health)
                .containsExactly(Employment.LAID_OFF, Studying.VOCATIONAL, true, false, Health.CANCER);
    }

    @Test
    void givenAStudent_whenLeavingOrChangingSchool_thenTheStageFollows_R_DYN_1() {
        Person pupil = SPOUSE.with(new PersonFacts(null, Studying.SENIOR_HIGH, false, null, null, null));
        assertThat(pupil.with(new PersonFacts(null, Studying.UNIVERSITY, false, null, null, null))
                        .studying())
                .isEqualTo(Studying.UNIVERSITY);
        assertThat(pupil.with(new PersonFacts(null, null, true, null, null, null))
                        .studying())
                .isNull();
        assertThat(pupil.with(new PersonFacts(null, null, false, true, null, null))
                        .studying())
                .isEqualTo(Studying.SENIOR_HIGH);
    }

    @Test
    void givenFacts_whenNothingIsInThem_thenTheyTellNothing() {
        assertThat(new PersonFacts(null, null, false, null, null, null).tellNothing())
                .isTrue();
        assertThat(new PersonFacts(null, null, true, null, null, null).tellNothing())
                .isFalse();
        assertThat(PersonFacts.employed(Employment.NONE).tellNothing()).isFalse();
    }

    private static Person person(String memberId, String residentId, Relation relation) {
        return new Person(
                memberId, ResidentId.of(residentId), "欧阳𠮷", relation, null, null, null, true, null, false, null);
    }
}
