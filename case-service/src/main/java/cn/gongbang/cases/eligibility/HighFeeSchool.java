package cn.gongbang.cases.eligibility;

import cn.gongbang.cases.assessment.TraceCode;
import cn.gongbang.cases.assessment.TraceLine;
import cn.gongbang.cases.eligibility.Hint.Direction;
import cn.gongbang.cases.household.ExpenseLine;
import cn.gongbang.cases.household.Household;
import cn.gongbang.cases.household.Person;
import cn.gongbang.cases.policy.Policy;
import cn.gongbang.contracts.codes.ExpenseKind;
import cn.gongbang.contracts.money.Money;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** R-ELIG-6: the tuition of a counted student looks high beside the public fee of the same stage. */
final class HighFeeSchool {
    private HighFeeSchool() {}

    /** @param counted member ids of the counted people */
    static Hint of(Household household, List<String> counted, Policy policy) {
        BigDecimal factor =
                policy.exclusions() == null ? null : policy.exclusions().highFeeFactor();
        if (factor == null) {
            return Hint.of(Direction.UNKNOWN, TraceLine.of(TraceCode.EXCLUSION_FEE_NOT_IN_POLICY));
        }
        List<Hint> students = new ArrayList<>();
        for (Person person : household.people()) {
            Money fees = tuition(household, person);
            if (counted.contains(person.memberId()) && fees.compareTo(Money.ZERO) > 0) {
                students.add(compared(person, fees, publicFee(person, policy), factor));
            }
        }
        return students.isEmpty()
                ? Hint.of(Direction.CLEAR, TraceLine.of(TraceCode.EXCLUSION_FEE_NONE))
                : together(students);
    }

    private static Hint compared(Person student, Money fees, Optional<Money> publicFee, BigDecimal factor) {
        String stage = student.studying() == null
                ? "STAGE_UNKNOWN"
                : student.studying().name();
        if (publicFee.isEmpty()) {
            return Hint.of(
                    Direction.UNKNOWN,
                    line(TraceCode.EXCLUSION_FEE_NOT_COMPARED, student, fees).with("studying", stage));
        }
        BigDecimal limit = factor.multiply(publicFee.get().amount());
        boolean above = fees.amount().compareTo(limit) > 0;
        return Hint.of(
                above ? Direction.SUSPECTED : Direction.CLEAR,
                line(above ? TraceCode.EXCLUSION_FEE_ABOVE : TraceCode.EXCLUSION_FEE_WITHIN, student, fees)
                        .with("studying", stage)
                        .with("limit", Money.rounded(limit))
                        .with("factor", factor.toPlainString()));
    }

    private static TraceLine line(TraceCode code, Person student, Money fees) {
        return TraceLine.of(code).about(student.memberId()).amounting(fees);
    }

    private static Hint together(List<Hint> students) {
        List<Direction> directions = students.stream().map(Hint::direction).toList();
        Direction direction = directions.contains(Direction.SUSPECTED)
                ? Direction.SUSPECTED
                : directions.contains(Direction.UNKNOWN) ? Direction.UNKNOWN : Direction.CLEAR;
        return new Hint(
                direction,
                students.stream().flatMap(student -> student.lines().stream()).toList());
    }

    private static Optional<Money> publicFee(Person student, Policy policy) {
        return Optional.ofNullable(student.studying())
                .map(stage -> policy.tuitionCapsPerYear().get(stage));
    }

    private static Money tuition(Household household, Person person) {
        return household.expenses().stream()
                .filter(line -> line.kind() == ExpenseKind.TUITION)
                .filter(line -> line.memberId().equals(person.memberId()))
                .map(ExpenseLine::amount)
                .reduce(Money.ZERO, Money::plus);
    }
}
