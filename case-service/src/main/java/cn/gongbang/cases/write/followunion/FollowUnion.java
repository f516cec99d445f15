package cn.gongbang.cases.write.followunion;

import cn.gongbang.cases.events.CaseEvent;
import cn.gongbang.cases.events.CaseTransferred;
import cn.gongbang.cases.state.CaseState;
import cn.gongbang.cases.write.CaseChange;
import cn.gongbang.cases.write.Consequences;
import cn.gongbang.cases.write.Knowledge;
import cn.gongbang.contracts.codes.TransferReason;
import cn.gongbang.contracts.codes.UnionKind;
import cn.gongbang.contracts.events.Stamp;
import cn.gongbang.contracts.unions.UnionCode;
import java.time.LocalDate;
import java.util.List;

/**
 * domain.md §1: a case goes where its union went, or to the union above when its own was dissolved; an ended case too, so
 * that whoever may reopen it holds it. A case that another union holds stays there, so asking again changes nothing.
 *
 * @param goneOn the day from which the tree no longer has the union
 */
public record FollowUnion(UnionCode gone, UnionCode heir, UnionKind heirKind, TransferReason reason, LocalDate goneOn)
        implements CaseChange {

    @Override
    public List<CaseEvent> decide(CaseState state, Knowledge knowledge, Stamp now) {
        if (!state.union().equals(gone)) {
            return List.of();
        }
        LocalDate applied = state.opening().effectiveOn();
        CaseTransferred transferred = on(goneOn.isBefore(applied) ? applied : goneOn, now);
        boolean leaves = !state.apply(transferred).union().equals(gone);
        return Consequences.of(leaves ? transferred : on(newestDate(state), now), state, knowledge);
    }

    private CaseTransferred on(LocalDate effectiveOn, Stamp now) {
        return new CaseTransferred(effectiveOn, gone, heir, heirKind, reason, now);
    }

    /** A union that took the case over after it was gone, in the very moment, hands it on then. */
    private static LocalDate newestDate(CaseState state) {
        return state.timeline().points().getLast().effectiveOn();
    }

    @Override
    public boolean takenAtRest() {
        return true;
    }
}
