package cn.gongbang.cases.assessment;

import cn.gongbang.cases.household.ExpenseLine;
import cn.gongbang.contracts.codes.ExpenseKind;
import cn.gongbang.contracts.codes.Studying;
import cn.gongbang.contracts.money.Money;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * R-ELIG-5: what counted people could not avoid spending in the twelve months; tuition is summed per student and capped by
 * the stage of schooling, and does not count at a stage without a cap.
 *
 * @param byKind the counted part of each kind, in yuan of the year; kinds that occur only
 */
record RigidExpense(Map<ExpenseKind, Money> byKind, List<TraceLine> trace) {

    static RigidExpense of(CountedPeople counted, List<ExpenseLine> expenses, Map<Studying, Money> tuitionCaps) {
        List<TraceLine> trace = new ArrayList<>();
        for (ExpenseLine expense : expenses) {
            boolean ofFamily = counted.include(expense.memberId());
            if (ofFamily && expense.kind() == ExpenseKind.TUITION) {
                continue;
            }
            TraceLine line = ofFamily
                    ? TraceLine.of(TraceCode.EXPENSE_COUNTED).counting(expense.amount())
                    : TraceLine.of(TraceCode.EXPENSE_PERSON_NOT_COUNTED);
            trace.add(line.about(expense.memberId()).ofKind(expense.kind()).amounting(expense.amount()));
        }
        trace.addAll(Tuition.of(counted, expenses, tuitionCaps));
        Map<ExpenseKind, Money> byKind = new EnumMap<>(ExpenseKind.class);
        for (TraceLine line : trace) {
            if (line.counted() != null && line.kind() != null) {
                byKind.merge(ExpenseKind.valueOf(line.kind()), line.counted(), Money::plus);
            }
        }
        trace.add(TraceLine.of(TraceCode.EXPENSE_TOTAL).counting(sum(byKind)));
        return new RigidExpense(Collections.unmodifiableMap(byKind), List.copyOf(trace));
    }

    /** Yuan of the year. */
    Money total() {
        return sum(byKind);
    }

    private static Money sum(Map<ExpenseKind, Money> byKind) {
        return byKind.values().stream().reduce(Money.ZERO, Money::plus);
    }
}
