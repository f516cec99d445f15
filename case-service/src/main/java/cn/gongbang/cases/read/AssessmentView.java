package cn.gongbang.cases.read;

import cn.gongbang.cases.assessment.Assessment;
import cn.gongbang.contracts.codes.Category;
import cn.gongbang.contracts.codes.ExpenseKind;
import cn.gongbang.contracts.money.Money;
import java.time.LocalDate;
import java.util.Map;

/** The figures of an assessment; money in yuan, the multiple as a decimal string with 4 places. */
public record AssessmentView(
        LocalDate on,
        Category category,
        Money perCapita,
        Money standard,
        String multiple,
        int familySize,
        Money countedIncome,
        Money rigidExpense,
        Map<ExpenseKind, Money> rigidExpenseByKind,
        String policy,
        int policyVersion) {

    public static AssessmentView of(Assessment assessment) {
        return new AssessmentView(
                assessment.on(),
                assessment.category(),
                assessment.perCapita(),
                assessment.standard(),
                assessment.multiple().toPlainString(),
                assessment.familySize(),
                assessment.countedIncome(),
                assessment.rigidExpense(),
                assessment.rigidExpenseByKind(),
                assessment.policyId(),
                assessment.policyVersion());
    }
}
