package cn.gongbang.cases.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gongbang.cases.assessment.TraceCode;
import cn.gongbang.cases.assessment.TraceLine;
import cn.gongbang.cases.eligibility.Hint.Direction;
import cn.gongbang.cases.household.ExpenseLine;
import cn.gongbang.cases.household.Household;
import cn.gongbang.cases.household.Person;
import cn.gongbang.cases.policy.Policy;
import cn.gongbang.contracts.codes.Employment;
import cn.gongbang.contracts.codes.ExpenseKind;
import cn.gongbang.contracts.codes.Relation;
import cn.gongbang.contracts.codes.Studying;
import cn.gongbang.contracts.money.Money;
import cn.gongbang.contracts.people.ResidentId;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** R-ELIG-6: what a family's own figures hint at. */
class HintsTest {
    private static final Money PUBLIC_FEE = Money.of("5000.00");

    @Property
    void givenAnyTuition_whenCompared_thenSuspectedExactlyAboveTheFactor_R_ELIG_6(
            @ForAll @IntRange(min = 1, max = 2_000_000) int fen, @ForAll @IntRange(min = 1, max = 5) int factor) {
        Money fee = Money.rounded(BigDecimal.valueOf(fen, 2));
        Hint hint =
                HighFeeSchool.of(student(Studying.SENIOR_HIGH, fee), List.of("m2"), policy(BigDecimal.valueOf(factor)));
        assertThat(hint.direction()).isEqualTo(fen > factor * 500_000 ? Direction.SUSPECTED : Direction.CLEAR);
    }

    @Test
    void givenTuitionInSeveralLines_whenCompared_thenItsSumCounts_R_ELIG_6() {
        Household once = student(Studying.SENIOR_HIGH, Money.of("6000.00"));
        ExpenseLine line = once.expenses().getFirst();
        Household twice = new Household(once.people(), List.of(), List.of(line, line), null);
        assertThat(highFee(once, List.of("m2"))).isEqualTo(Direction.CLEAR);
        assertThat(highFee(twice, List.of("m2"))).isEqualTo(Direction.SUSPECTED);
    }

    @Test
    void givenNothingToCompareWith_whenChecked_thenUnknown_R_ELIG_6() {
        Household pupil = student(Studying.PRIMARY, Money.of("60000.00"));
        assertThat(highFee(pupil, List.of("m2"))).isEqualTo(Direction.UNKNOWN);
        Household dear = student(Studying.SENIOR_HIGH, Money.of("60000.00"));
        assertThat(highFee(dear, List.of("m1")))
                .as("the student does not count")
                .isEqualTo(Direction.CLEAR);
        Hint hint = HighFeeSchool.of(dear, List.of("m2"), policy(null));
        assertThat(hint.direction()).isEqualTo(Direction.UNKNOWN);
        assertThat(hint.lines()).extracting(TraceLine::code).containsExactly("exclusion.fee.notInPolicy");
    }

    @ParameterizedTest
    @CsvSource({
        "1, SUSPECTED",
        "'2 ', SUSPECTED",
        "true, SUSPECTED",
        "0, UNKNOWN",
        "false, UNKNOWN",
        "-1, UNKNOWN",
        "无, UNKNOWN"
    })
    void givenWhatIsSaidOfVehicles_whenRead_thenOwningIsSuspectedAndNothingClears_R_ELIG_6(
            String vehicles, Direction expected) {
        Hint hint = PropertyTold.of(Map.of("vehicles", vehicles)).vehicle();
        assertThat(hint.direction()).isEqualTo(expected);
        assertThat(hint.lines()).hasSize(1);
    }

    @Test
    void givenNothingSaid_whenRead_thenNoLine_andWhatCannotBeReadIsNamed_R_ELIG_6() {
        assertThat(PropertyTold.of(null).vehicle()).isEqualTo(Hint.NONE);
        Hint hint = PropertyTold.of(Map.of("companyControl", "也许")).companyControl();
        assertThat(hint.lines().getFirst().code()).isEqualTo(TraceCode.EXCLUSION_TOLD_UNREADABLE.key());
        assertThat(hint.lines().getFirst().details()).containsEntry("field", "companyControl");
    }

    @ParameterizedTest
    @CsvSource({
        "1, 500, 30, UNKNOWN",
        "2, 90, 30, UNKNOWN",
        "2, 90.5, 30, SUSPECTED",
        "2, '', 30, SUSPECTED",
        "3, 10, , SUSPECTED"
    })
    void givenHomesOfThreePeople_whenRead_thenSeveralAboveTheLocalAreaAreSuspected_R_ELIG_6(
            int homes, String area, @Nullable BigDecimal limit, Direction expected) {
        var told = PropertyTold.of(Map.of("homes", homes, "homeArea", area));
        assertThat(told.secondHome(3, limit).direction()).isEqualTo(expected);
    }

    private static Direction highFee(Household household, List<String> counted) {
        return HighFeeSchool.of(household, counted, policy(BigDecimal.TWO)).direction();
    }

    private static Household student(Studying stage, Money fee) {
        Person student = new Person(
                "m2",
                ResidentId.of("440704199006070023"),
                "陈𠮷",
                Relation.DAUGHTER,
                null,
                Employment.NONE,
                stage,
                true,
                null,
                false,
                null);
        return new Household(
                List.of(student), List.of(), List.of(new ExpenseLine("m2", ExpenseKind.TUITION, fee)), null);
    }

    private static Policy policy(@Nullable BigDecimal factor) {
        return Policies.with(Map.of(Studying.SENIOR_HIGH, PUBLIC_FEE), new Policy.ExclusionTerms(factor, null));
    }
}
