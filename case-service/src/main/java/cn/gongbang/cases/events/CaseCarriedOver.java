package cn.gongbang.cases.events;

import cn.gongbang.cases.household.Archive;
import cn.gongbang.cases.household.ExpenseLine;
import cn.gongbang.cases.household.Household;
import cn.gongbang.cases.household.IncomeLine;
import cn.gongbang.contracts.events.Stamp;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * 续档: a case still open when the next campaign surveys the families belongs to that one too, and is assessed by its policy
 * from then on.
 *
 * @param incomes of the twelve months before the date; absent when the known ones still hold, like the expenses
 */
public record CaseCarriedOver(
        LocalDate effectiveOn,
        String campaign,
        String policy,
        @Nullable List<IncomeLine> incomes,
        @Nullable List<ExpenseLine> expenses,
        Stamp stamp)
        implements HouseholdChange {
    @Override
    public Household applyTo(Household before) {
        return before.withLines(
                Objects.requireNonNullElse(incomes, before.incomes()),
                Objects.requireNonNullElse(expenses, before.expenses()));
    }

    @Override
    public Archive applyTo(Archive before) {
        if (before.enrolment().includes(campaign)) {
            throw new Contradiction("the case belongs to the campaign already");
        }
        return before.with(applyTo(before.household())).with(before.enrolment().and(campaign, policy));
    }

    /** New figures may, like any; another campaign and the passing of time alone never do. */
    @Override
    public boolean mayStartExit() {
        return incomes != null || expenses != null;
    }

    @Override
    public boolean material() {
        return false;
    }
}
