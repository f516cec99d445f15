package cn.gongbang.reporting.summary;

import cn.gongbang.contracts.codes.ExpenseKind;
import cn.gongbang.contracts.money.Money;
import java.util.Map;

/** R-ELIG-5: rigid expenses in the columns of the summary table, in yuan. */
public record RigidExpenses(Money medical, Money education, Money disability, Money housing, Money other) {

    static RigidExpenses of(Map<ExpenseKind, Money> byKind) {
        RigidExpenses sum = new RigidExpenses(Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO);
        for (Map.Entry<ExpenseKind, Money> line : byKind.entrySet()) {
            sum = sum.with(line.getKey(), line.getValue());
        }
        return sum;
    }

    private RigidExpenses with(ExpenseKind kind, Money amount) {
        return switch (kind) {
            case MEDICAL_SELF_PAY -> new RigidExpenses(medical.plus(amount), education, disability, housing, other);
            case TUITION, BOARDING, STUDENT_TRAVEL ->
                new RigidExpenses(medical, education.plus(amount), disability, housing, other);
            case DISABILITY_CARE -> new RigidExpenses(medical, education, disability.plus(amount), housing, other);
            case RENT -> new RigidExpenses(medical, education, disability, housing.plus(amount), other);
            case WORK_COST -> new RigidExpenses(medical, education, disability, housing, other.plus(amount));
        };
    }
}
