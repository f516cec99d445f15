package cn.gongbang.cases.assessment;

import cn.gongbang.cases.household.ExpenseLine;
import cn.gongbang.cases.household.Person;
import cn.gongbang.contracts.codes.ExpenseKind;
import cn.gongbang.contracts.codes.Studying;
import cn.gongbang.contracts.money.Money;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** R-ELIG-5: tuition, summed per student and capped by the student's stage of schooling. */
final class Tuition {
    private Tuition() {}

    /** One line a counted student with tuition. */
    static List<TraceLine> of(CountedPeople counted, List<ExpenseLine> expenses, Map<Studying, Money> caps) {
        List<TraceLine> trace = new ArrayList<>();
        for (Person person : counted.people()) {
            List<Money> fees = expenses.stream()
                    .filter(line -> line.kind() == ExpenseKind.TUITION)
                    .filter(line -> line.memberId().equals(person.memberId()))
                    .map(ExpenseLine::amount)
                    .toList();
            if (!fees.isEmpty()) {
                Money sum = fees.stream().reduce(Money.ZERO, Money::plus);
                trace.add(explain(person, sum, caps)
                        .about(person.memberId())
                        .ofKind(ExpenseKind.TUITION)
                        .amounting(sum));
            }
        }
        return trace;
    }

    private static TraceLine explain(Person student, Money sum, Map<Studying, Money> caps) {
        Studying studying = student.studying();
        if (studying == null) {
            return TraceLine.of(TraceCode.TUITION_NOT_STUDYING);
        }
        Money cap = caps.get(studying);
        if (cap == null) {
            return TraceLine.of(TraceCode.TUITION_STAGE_NOT_COUNTED).with("studying", studying);
        }
        boolean capped = sum.compareTo(cap) > 0;
        return TraceLine.of(capped ? TraceCode.TUITION_CAPPED : TraceCode.TUITION_COUNTED)
                .counting(capped ? cap : sum)
                .with("studying", studying)
                .with("cap", cap);
    }
}
