package cn.gongbang.cases.assessment;

import cn.gongbang.cases.household.Accident;
import cn.gongbang.cases.policy.Policy.AccidentalLine;
import cn.gongbang.contracts.money.Money;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * R-ELIG-2: accidental hardship, when a sudden event of the last year leaves the family within the accidental line after
 * the uninsured loss, or the loss takes its share of the yearly income.
 */
record AccidentalTest(boolean passed, List<TraceLine> trace) {
    private static final int YEARS = 1;

    static AccidentalTest of(
            @Nullable Accident accident,
            AccidentalLine line,
            CountedIncome income,
            RigidExpense expense,
            NetPerCapita before,
            LocalDate on) {
        if (accident == null) {
            return new AccidentalTest(false, List.of());
        }
        Money loss = accident.uninsuredLoss();
        LocalDate earliest = CalendarYears.before(on, YEARS);
        if (accident.on().isBefore(earliest) || accident.on().isAfter(on)) {
            return new AccidentalTest(
                    false,
                    List.of(TraceLine.of(TraceCode.ACCIDENT_OUTSIDE_YEAR)
                            .amounting(loss)
                            .with("on", accident.on())
                            .with("earliest", earliest)));
        }
        NetPerCapita after = before.withNet(income.total(), expense.total().plus(loss));
        boolean withinLine = after.isWithin(line.multiple(), line.inclusive());
        boolean shareReached = income.total().amount().signum() > 0
                && loss.amount()
                                .compareTo(line.lossShareOfIncome()
                                        .multiply(income.total().amount()))
                        >= 0;
        return new AccidentalTest(
                withinLine || shareReached,
                List.of(
                        TraceLine.of(withinLine ? TraceCode.ACCIDENT_WITHIN_LINE : TraceCode.ACCIDENT_ABOVE_LINE)
                                .amounting(before.lineShown(line.multiple()))
                                .counting(after.shown())
                                .with("multiple", line.multiple().toPlainString())
                                .with("inclusive", line.inclusive()),
                        TraceLine.of(
                                        shareReached
                                                ? TraceCode.ACCIDENT_SHARE_REACHED
                                                : TraceCode.ACCIDENT_SHARE_NOT_REACHED)
                                .amounting(loss)
                                .with("share", line.lossShareOfIncome().toPlainString())));
    }
}
