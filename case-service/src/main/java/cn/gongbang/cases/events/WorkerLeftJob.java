package cn.gongbang.cases.events;

import cn.gongbang.cases.household.Archive;
import cn.gongbang.cases.household.Household;
import cn.gongbang.cases.household.Person;
import cn.gongbang.contracts.codes.Employment;
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
        String holder =
                before.holder().map(Person::memberId).orElseThrow(() -> new Contradiction("the case has no holder"));
        return before.withoutWageOf(holder, Employment.UNEMPLOYED);
    }

    @Override
    public Archive applyTo(Archive before) {
        return before.with(applyTo(before.household())).heldBy(receivingUnion, receivingKind);
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
