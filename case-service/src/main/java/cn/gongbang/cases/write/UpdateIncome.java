package cn.gongbang.cases.write;

import cn.gongbang.cases.events.CaseEvent;
import cn.gongbang.cases.events.IncomeUpdated;
import cn.gongbang.cases.household.Household;
import cn.gongbang.cases.state.CaseState;
import cn.gongbang.contracts.events.Stamp;
import cn.gongbang.platform.problems.Checks;
import java.time.LocalDate;
import java.util.List;

/** R-DYN-2: the figures of the last twelve months are replaced. */
public record UpdateIncome(LocalDate effectiveOn, List<Lines.Income> incomes, List<Lines.Expense> expenses)
        implements CaseChange {

    @Override
    public List<CaseEvent> decide(CaseState state, Knowledge knowledge, Stamp now) {
        ChangeRules.requireRecognizedOrInReview(state);
        ChangeRules.requirePossibleDate(state, effectiveOn, now);
        Household household = state.timeline().householdOn(effectiveOn);
        Checks checks = new Checks();
        IncomeUpdated updated = new IncomeUpdated(
                effectiveOn,
                Lines.ofIncomes(incomes, household, checks),
                Lines.ofExpenses(expenses, household, checks),
                now);
        checks.orThrow();
        return Consequences.of(updated, state, knowledge);
    }
}
