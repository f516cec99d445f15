package cn.gongbang.cases.events;

import cn.gongbang.cases.household.Household;
import cn.gongbang.contracts.codes.UnionKind;
import cn.gongbang.contracts.events.Stamp;
import cn.gongbang.contracts.unions.UnionCode;
import java.time.LocalDate;

/** R-DYN-4: the holder left the job; the case moves to the receiving union and the lost wage no longer counts. */
public record WorkerLeftJob(
        LocalDate effectiveOn, UnionCode leftUnion, UnionCode receivingUnion, UnionKind receivingKind, Stamp stamp)
        implements HouseholdChange {
    @Override
    public Household applyTo(Household before) {
        if (before.holder().isEmpty()) {
            throw new Contradiction("the case has no holder");
        }
        return before.withHolderOutOfWork();
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
