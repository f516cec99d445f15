package cn.gongbang.cases.events;

import cn.gongbang.cases.household.ExpenseLine;
import cn.gongbang.cases.household.Household;
import cn.gongbang.cases.household.IncomeLine;
import cn.gongbang.contracts.events.Stamp;
import java.time.LocalDate;
import java.util.List;

/** R-DYN-2: new figures of the twelve months before the date replace the earlier ones. */
public record IncomeUpdated(LocalDate effectiveOn, List<IncomeLine> incomes, List<ExpenseLine> expenses, Stamp stamp)
        implements HouseholdChange {
    @Override
    public Household applyTo(Household before) {
        return before.withLines(incomes, expenses);
    }

    @Override
    public boolean mayStartExit() {
        return true;
    }

    @Override
    public boolean material() {
        return true;
    }
}
