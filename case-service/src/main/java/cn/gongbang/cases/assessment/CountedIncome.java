package cn.gongbang.cases.assessment;

import cn.gongbang.cases.household.IncomeLine;
import cn.gongbang.contracts.codes.IncomeKind;
import cn.gongbang.contracts.money.Money;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * R-ELIG-3: what counted people earned in the twelve months, kinds that do not count left out, imputed income (R-ELIG-4)
 * included.
 *
 * @param total yuan of the year
 */
record CountedIncome(Money total, List<TraceLine> trace) {

    static CountedIncome of(
            CountedPeople counted, List<IncomeLine> incomes, Set<IncomeKind> notCounted, ImputedIncome imputed) {
        Money total = imputed.total();
        List<TraceLine> trace = new ArrayList<>();
        for (IncomeLine income : incomes) {
            TraceLine line = explain(income, counted, notCounted)
                    .about(income.memberId())
                    .ofKind(income.kind())
                    .amounting(income.amount());
            trace.add(line);
            total = line.counted() == null ? total : total.plus(line.counted());
        }
        trace.addAll(imputed.trace());
        trace.add(TraceLine.of(TraceCode.INCOME_TOTAL).counting(total));
        return new CountedIncome(total, List.copyOf(trace));
    }

    private static TraceLine explain(IncomeLine income, CountedPeople counted, Set<IncomeKind> notCounted) {
        if (!counted.include(income.memberId())) {
            return TraceLine.of(TraceCode.INCOME_PERSON_NOT_COUNTED);
        }
        if (notCounted.contains(income.kind())) {
            return TraceLine.of(TraceCode.INCOME_KIND_NOT_COUNTED);
        }
        return TraceLine.of(TraceCode.INCOME_COUNTED).counting(income.amount());
    }
}
