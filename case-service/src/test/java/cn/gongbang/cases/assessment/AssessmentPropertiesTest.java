package cn.gongbang.cases.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gongbang.cases.household.ExpenseLine;
import cn.gongbang.cases.household.Household;
import cn.gongbang.cases.household.IncomeLine;
import cn.gongbang.cases.household.Person;
import cn.gongbang.cases.policy.PolicyVersion;
import cn.gongbang.contracts.codes.Category;
import cn.gongbang.contracts.codes.ExpenseKind;
import cn.gongbang.contracts.codes.IncomeKind;
import cn.gongbang.contracts.codes.Sex;
import cn.gongbang.contracts.codes.Studying;
import cn.gongbang.contracts.money.Money;
import cn.gongbang.contracts.people.ResidentId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
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
    void givenMoreIncome_whenAssessed_thenNeverPoorerCategory_R_ELIG_3(
            @ForAll("families") Household family, @ForAll("amounts") Money more) {
        Assessment before = assess(family);
        Assessment after = assess(Families.withIncome(family, "m1", IncomeKind.WAGE, more.toString()));
        assertThat(after.category()).isGreaterThanOrEqualTo(before.category());
        assertThat(after.perCapita()).isGreaterThanOrEqualTo(before.perCapita());
    }

    @Property
    void givenMoreExpense_whenAssessed_thenNeverRicher_R_ELIG_5(
            @ForAll("families") Household family, @ForAll("amounts") Money more) {
        Assessment after = assess(Families.withExpense(family, "m1", ExpenseKind.RENT, more.toString()));
        assertThat(after.perCapita()).isLessThanOrEqualTo(assess(family).perCapita());
        assertThat(after.category()).isLessThanOrEqualTo(assess(family).category());
    }

    @Property
    void givenLinesThatDoNotCount_whenAdded_thenOnlyTheTraceChanges_R_ELIG_8(
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
    void givenOtherOrderOfPeopleAndLines_whenAssessed_thenSameFigures_R_ELIG_1(
            @ForAll("families") Household family, @ForAll Random order) {
        Household shuffled = new Household(
                shuffled(family.people(), order),
                shuffled(family.incomes(), order),
                shuffled(family.expenses(), order),
                family.accident());
        assertThat(assess(shuffled))
                .usingRecursiveComparison()
                .ignoringFields("trace")
                .ignoringCollectionOrderInFields("countedPeople")
                .isEqualTo(assess(family));
    }

    /** R-ELIG-1: the category is that of the exact fraction; the figures are rounded once, from it, to be shown. */
    @Property
    void givenFamily_whenAssessed_thenFiguresAndCategoryAreThoseOfTheExactFraction_R_ELIG_1(
            @ForAll("families") Household family) {
        Assessment assessment = assess(family);
        BigDecimal net = assessment
                .countedIncome()
                .amount()
                .subtract(assessment.rigidExpense().amount())
                .max(BigDecimal.ZERO);
        BigDecimal shares = BigDecimal.valueOf(12L * assessment.familySize());
        BigDecimal standards = shares.multiply(assessment.standard().amount());
        assertThat(nearest(assessment.perCapita().amount(), net, shares)).isTrue();
        assertThat(nearest(assessment.multiple(), net, standards)).isTrue();
        assertThat(assessment.category() == Category.DEEP).isEqualTo(net.compareTo(standards) < 0);
        assertThat(assessment.category().compareTo(Category.RELATIVE) <= 0)
                .isEqualTo(net.compareTo(standards.multiply(BigDecimal.TWO)) <= 0);
        assertThat(assessment.aboveExitLine()).isEqualTo(net.compareTo(standards.multiply(BigDecimal.TWO)) > 0);
    }

    /** R-ID-1: an id written with 15 digits is the same person. */
    @Property
    void givenFifteenDigitIds_whenAssessed_thenTheSame_R_ID_1(@ForAll("families") Household family) {
        List<Person> rewritten = family.people().stream()
                .map(AssessmentPropertiesTest::writtenShort)
                .toList();
        assertThat(assess(new Household(rewritten, family.incomes(), family.expenses(), family.accident())))
                .isEqualTo(assess(family));
    }

    @Property
    void givenTheTraceOfAFamily_whenAdded_thenItGivesTheFigures_R_ELIG_10(@ForAll("families") Household family) {
        Assessment assessment = assess(family);
        assertThat(counted(assessment, "income.counted", "income.imputed")).isEqualTo(assessment.countedIncome());
        assertThat(counted(assessment, "expense.counted", "expense.tuition.counted", "expense.tuition.capped"))
                .isEqualTo(assessment.rigidExpense());
        assertThat(assessment.rigidExpenseByKind().values().stream().reduce(Money.ZERO, Money::plus))
                .isEqualTo(assessment.rigidExpense());
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
                        Families.withAccident(new Household(PEOPLE, incomes, expenses, null), on, loss.toString()))
                .withoutEdgeCases();
    }

    private static <T> List<T> shuffled(List<T> items, Random order) {
        List<T> copy = new ArrayList<>(items);
        Collections.shuffle(copy, order);
        return copy;
    }

    /** Whether a figure is numerator ÷ denominator, HALF_UP to its own scale, found without dividing. */
    private static boolean nearest(BigDecimal figure, BigDecimal numerator, BigDecimal denominator) {
        BigDecimal half = figure.ulp().divide(BigDecimal.TWO);
        return figure.subtract(half).multiply(denominator).compareTo(numerator) <= 0
                && numerator.compareTo(figure.add(half).multiply(denominator)) < 0;
    }

    private static Person writtenShort(Person person) {
        String id = person.residentId().value();
        if (!id.startsWith("19", 6)) {
            return person;
        }
        ResidentId same = ResidentId.of(id.substring(0, 6) + id.substring(8, 17));
        return new Person(
                person.memberId(),
                same,
                person.name(),
                person.relation(),
                person.health(),
                person.employment(),
                person.studying(),
                person.ableToWork(),
                person.livesTogetherSince(),
                person.noIncomeEvidenced(),
                person.disability());
    }

    private static Money counted(Assessment assessment, String... codes) {
        return assessment.trace().stream()
                .filter(line -> List.of(codes).contains(line.code()))
                .flatMap(line -> Stream.ofNullable(line.counted()))
                .reduce(Money.ZERO, Money::plus);
    }

    private static Assessment assess(Household family) {
        return Assessor.assess(family, POLICY, ON);
    }
}
