package cn.gongbang.cases.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gongbang.cases.household.ExpenseLine;
import cn.gongbang.cases.household.Household;
import cn.gongbang.cases.household.IncomeLine;
import cn.gongbang.cases.household.Person;
import cn.gongbang.cases.policy.PolicyVersion;
import cn.gongbang.contracts.codes.ExpenseKind;
import cn.gongbang.contracts.codes.IncomeKind;
import cn.gongbang.contracts.codes.Sex;
import cn.gongbang.contracts.codes.Studying;
import cn.gongbang.contracts.money.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** R-ELIG-1…5: what holds for every family. */
class AssessmentPropertiesTest {
    private static final PolicyVersion POLICY = SampleSurvey.policy();
    private static final LocalDate ON = LocalDate.of(2023, 3, 1);
    private static final List<Person> PEOPLE = List.of(
            Families.holder(),
            Families.unemployed(LocalDate.of(1985, 1, 1), Sex.FEMALE),
            Families.child("m3", LocalDate.of(2006, 1, 1), Studying.UNIVERSITY, true),
            Families.child("m4", LocalDate.of(1999, 1, 1), null, true),
            Families.relative("m5", LocalDate.of(2020, 1, 1)));

    @Property
    void givenMoreIncome_whenAssessed_thenNeverPoorerCategory(
            @ForAll("families") Household family, @ForAll("amounts") Money more) {
        Assessment before = assess(family);
        Assessment after = assess(Families.withIncome(family, "m1", IncomeKind.WAGE, more.toString()));
        assertThat(after.category()).isGreaterThanOrEqualTo(before.category());
        assertThat(after.perCapita()).isGreaterThanOrEqualTo(before.perCapita());
    }

    @Property
    void givenMoreExpense_whenAssessed_thenNeverRicher(
            @ForAll("families") Household family, @ForAll("amounts") Money more) {
        Assessment after = assess(Families.withExpense(family, "m1", ExpenseKind.RENT, more.toString()));
        assertThat(after.perCapita()).isLessThanOrEqualTo(assess(family).perCapita());
        assertThat(after.category()).isLessThanOrEqualTo(assess(family).category());
    }

    @Property
    void givenLinesThatDoNotCount_whenAdded_thenOnlyTheTraceChanges(
            @ForAll("families") Household family, @ForAll("amounts") Money amount) {
        Household more = Families.withIncome(family, "m4", IncomeKind.WAGE, amount.toString());
        more = Families.withIncome(more, "m1", IncomeKind.FESTIVAL_GIFT, amount.toString());
        more = Families.withExpense(more, "m4", ExpenseKind.MEDICAL_SELF_PAY, amount.toString());
        assertThat(assess(more))
                .usingRecursiveComparison()
                .ignoringFields("trace")
                .isEqualTo(assess(family));
    }

    @Property
    void givenOtherOrderOfLines_whenAssessed_thenSameFigures(@ForAll("families") Household family) {
        Household reversed = new Household(
                family.people(), family.incomes().reversed(), family.expenses().reversed(), family.accident());
        assertThat(assess(reversed))
                .usingRecursiveComparison()
                .ignoringFields("trace")
                .isEqualTo(assess(family));
    }

    @Property
    void givenFigures_whenReckonedBack_thenPerCapitaWithinHalfAFen(@ForAll("families") Household family) {
        Assessment assessment = assess(family);
        BigDecimal net = assessment
                .countedIncome()
                .amount()
                .subtract(assessment.rigidExpense().amount())
                .max(BigDecimal.ZERO);
        BigDecimal shares = BigDecimal.valueOf(12L * assessment.familySize());
        BigDecimal error =
                assessment.perCapita().amount().multiply(shares).subtract(net).abs();
        assertThat(error).isLessThanOrEqualTo(shares.multiply(new BigDecimal("0.005")));
    }

    @Provide
    Arbitrary<Money> amounts() {
        return Arbitraries.bigDecimals()
                .between(BigDecimal.ZERO, new BigDecimal("120000"))
                .ofScale(2)
                .map(Money::new);
    }

    @Provide
    Arbitrary<Household> families() {
        Arbitrary<String> members = Arbitraries.of("m1", "m2", "m3", "m4", "m5");
        Arbitrary<IncomeLine> income = Combinators.combine(members, Arbitraries.of(IncomeKind.class), amounts())
                .as(IncomeLine::new);
        Arbitrary<ExpenseLine> expense = Combinators.combine(members, Arbitraries.of(ExpenseKind.class), amounts())
                .as(ExpenseLine::new);
        Arbitrary<LocalDate> accidentOn = Arbitraries.of(LocalDate.of(2022, 3, 1), LocalDate.of(2021, 1, 1));
        return Combinators.combine(income.list().ofMaxSize(5), expense.list().ofMaxSize(5), accidentOn, amounts())
                .as((incomes, expenses, on, loss) ->
                        Families.withAccident(new Household(PEOPLE, incomes, expenses, null), on, loss.toString()));
    }

    private static Assessment assess(Household family) {
        return Assessor.assess(family, POLICY, ON);
    }
}
