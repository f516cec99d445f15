package cn.gongbang.cases.events;

import cn.gongbang.cases.household.Accident;
import cn.gongbang.cases.household.ExpenseLine;
import cn.gongbang.cases.household.Household;
import cn.gongbang.cases.household.IncomeLine;
import cn.gongbang.cases.household.Person;
import cn.gongbang.contracts.events.Revision;
import cn.gongbang.contracts.events.Stamp;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * R-DYN-8 并户: the family of another case joined this one with its figures; the other case closed in the same moment.
 *
 * @param from id of the case that was closed
 * @param people who joined, with their member ids in this case
 * @param accident the sudden event of the other family, if this one has none
 */
@Revision("2")
public record HouseholdMerged(
        LocalDate effectiveOn,
        String from,
        List<Person> people,
        List<IncomeLine> incomes,
        List<ExpenseLine> expenses,
        @Nullable Accident accident,
        Stamp stamp)
        implements HouseholdChange {
    @Override
    public Household applyTo(Household before) {
        for (Person joining : people) {
            if (before.includes(joining.residentId())) {
                throw new Contradiction("a person is in the case already");
            }
        }
        return before.joinedBy(new Household(people, incomes, expenses, accident));
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
