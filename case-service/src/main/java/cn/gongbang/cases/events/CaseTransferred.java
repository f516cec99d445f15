package cn.gongbang.cases.events;

import cn.gongbang.cases.household.Archive;
import cn.gongbang.contracts.codes.TransferReason;
import cn.gongbang.contracts.codes.UnionKind;
import cn.gongbang.contracts.events.Stamp;
import cn.gongbang.contracts.unions.UnionCode;
import java.time.LocalDate;

/**
 * R-DYN-1, R-DYN-8: another union holds the case from a date on; its people stay claimed.
 *
 * @param givingUnion the union that held the case; when that union itself came to an end, a case that another union
 *     holds on the date by what is known later stays there
 */
public record CaseTransferred(
        LocalDate effectiveOn,
        UnionCode givingUnion,
        UnionCode receivingUnion,
        UnionKind receivingKind,
        TransferReason reason,
        Stamp stamp)
        implements DatedChange {
    @Override
    public Archive applyTo(Archive before) {
        boolean heldElsewhere =
                reason != TransferReason.REQUESTED && !before.union().equals(givingUnion);
        return heldElsewhere ? before : before.heldBy(receivingUnion, receivingKind);
    }

    @Override
    public boolean material() {
        return false;
    }

    @Override
    public boolean reassesses() {
        return false;
    }

    @Override
    public boolean mayStartExit() {
        return false;
    }
}
