package cn.gongbang.cases.events;

import cn.gongbang.cases.household.Household;
import cn.gongbang.contracts.events.Stamp;
import java.time.LocalDate;

/** R-DYN-3: the district had the household, unchanged, assessed on a date. */
public record OfficiallyReassessed(LocalDate effectiveOn, Stamp stamp) implements HouseholdChange {
    @Override
    public Household applyTo(Household before) {
        return before;
    }

    @Override
    public boolean mayStartExit() {
        return true;
    }

    @Override
    public boolean material() {
        return false;
    }
}
