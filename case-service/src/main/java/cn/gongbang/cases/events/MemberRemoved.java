package cn.gongbang.cases.events;

import cn.gongbang.cases.household.Household;
import cn.gongbang.contracts.codes.RemovalReason;
import cn.gongbang.contracts.events.Stamp;
import java.time.LocalDate;

/** R-DYN-1: a person left the family alive; the person's lines go too. */
public record MemberRemoved(LocalDate effectiveOn, String memberId, RemovalReason reason, Stamp stamp)
        implements HouseholdChange {
    @Override
    public Household applyTo(Household before) {
        if (before.member(memberId).isEmpty()) {
            throw new Contradiction("the person is not in the case");
        }
        return before.without(memberId);
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
