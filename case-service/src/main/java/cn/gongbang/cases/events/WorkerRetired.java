package cn.gongbang.cases.events;

import cn.gongbang.cases.household.Household;
import cn.gongbang.contracts.codes.Employment;
import cn.gongbang.contracts.events.Stamp;
import java.time.LocalDate;

/** R-DYN-1: a person of the family retired; the wage no longer counts, the pension comes with the next income update. */
public record WorkerRetired(LocalDate effectiveOn, String memberId, Stamp stamp) implements HouseholdChange {
    @Override
    public Household applyTo(Household before) {
        if (before.member(memberId).isEmpty()) {
            throw new Contradiction("the person is not in the case");
        }
        return before.withoutWageOf(memberId, Employment.RETIRED);
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
