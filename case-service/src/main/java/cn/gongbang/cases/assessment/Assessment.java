package cn.gongbang.cases.assessment;

import cn.gongbang.contracts.codes.Category;
import cn.gongbang.contracts.codes.ExpenseKind;
import cn.gongbang.contracts.money.Money;
import com.fasterxml.jackson.annotation.JsonFormat;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * R-ELIG-10: the outcome of assessing a household on a date, with the figures shown and the trace that explains them.
 *
 * @param perCapita net income per person and month in yuan, HALF_UP at the end only (R-ELIG-1)
 * @param multiple perCapita as a multiple of the standard, 4 places, HALF_UP
 * @param countedPeople member ids of the counted people, holder first (R-ELIG-8)
 * @param rigidExpenseByKind the counted part of each kind of expense; sums to {@code rigidExpense}
 * @param aboveExitLine whether perCapita lies above the exit line, compared unrounded (R-DYN-3)
 */
public record Assessment(
        LocalDate on,
        Category category,
        Money perCapita,
        Money standard,
        @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal multiple,
        int familySize,
        Money countedIncome,
        Money rigidExpense,
        Map<ExpenseKind, Money> rigidExpenseByKind,
        List<String> countedPeople,
        boolean aboveExitLine,
        String policyId,
        int policyVersion,
        @Nullable Money minimumWage,
        List<TraceLine> trace) {

    /** Whether the family is in one of the categories that are recognized (R-ELIG-2). */
    public boolean inHardship() {
        return switch (category) {
            case DEEP, RELATIVE, ACCIDENTAL -> true;
            case NEAR_MISS, NONE -> false;
        };
    }
}
