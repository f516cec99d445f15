package cn.gongbang.cases.write.transfer;

import cn.gongbang.cases.events.CaseEvent;
import cn.gongbang.cases.events.CaseTransferred;
import cn.gongbang.cases.state.CaseState;
import cn.gongbang.cases.write.CaseChange;
import cn.gongbang.cases.write.ChangeRules;
import cn.gongbang.cases.write.Consequences;
import cn.gongbang.cases.write.Knowledge;
import cn.gongbang.contracts.codes.TransferReason;
import cn.gongbang.contracts.events.Stamp;
import cn.gongbang.contracts.unions.UnionCode;
import cn.gongbang.platform.problems.Refusal;
import java.time.LocalDate;
import java.util.List;

/** R-DYN-1: another union takes over a case on file; its people stay claimed. */
public record TransferCase(LocalDate effectiveOn, UnionCode receivingUnion) implements CaseChange {

    @Override
    public List<CaseEvent> decide(CaseState state, Knowledge knowledge, Stamp now) {
        ChangeRules.requireRecognized(state);
        ChangeRules.requirePossibleDate(state, effectiveOn, now);
        UnionCode giving = state.timeline().archiveOn(effectiveOn).union();
        if (giving.equals(receivingUnion)) {
            throw Refusal.invalid("/receivingUnion", "R-CROSS", "cases.sameUnion");
        }
        CaseTransferred transferred = new CaseTransferred(
                effectiveOn,
                giving,
                receivingUnion,
                ChangeRules.requireHoldingUnion(knowledge, receivingUnion).kind(),
                TransferReason.REQUESTED,
                now);
        return Consequences.of(transferred, state, knowledge);
    }
}
