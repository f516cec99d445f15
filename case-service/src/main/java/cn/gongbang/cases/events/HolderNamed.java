package cn.gongbang.cases.events;

import cn.gongbang.cases.household.Household;
import cn.gongbang.contracts.events.Stamp;
import java.time.LocalDate;

/** R-DYN-5: a family left without a holder has one again. */
public record HolderNamed(LocalDate effectiveOn, String memberId, Stamp stamp) implements HouseholdChange {
    @Override
    public Household applyTo(Household before) {
        if (before.holder().isPresent() || before.member(memberId).isEmpty()) {
            throw new Contradiction("the case has a holder, or the new one is not in it");
        }
        return before.withHolder(memberId);
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
