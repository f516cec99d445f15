package cn.gongbang.cases.events;

import cn.gongbang.cases.household.Household;
import cn.gongbang.cases.household.PersonFacts;
import cn.gongbang.contracts.events.Stamp;
import java.time.LocalDate;

/** R-DYN-1: work, education, ability or health of a person changed. */
public record PersonFactsChanged(LocalDate effectiveOn, String memberId, PersonFacts facts, Stamp stamp)
        implements HouseholdChange {
    @Override
    public Household applyTo(Household before) {
        if (before.member(memberId).isEmpty()) {
            throw new Contradiction("the person is not in the case");
        }
        return before.withFacts(memberId, facts);
    }

    @Override
    public boolean mayStartExit() {
        return false;
    }

    @Override
    public boolean material() {
        return false;
    }
}
