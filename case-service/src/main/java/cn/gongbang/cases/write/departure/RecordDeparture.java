package cn.gongbang.cases.write.departure;

import cn.gongbang.cases.events.CaseEvent;
import cn.gongbang.cases.events.WorkerLeftJob;
import cn.gongbang.cases.state.CaseState;
import cn.gongbang.cases.write.CaseChange;
import cn.gongbang.cases.write.ChangeRules;
import cn.gongbang.cases.write.Consequences;
import cn.gongbang.cases.write.Knowledge;
import cn.gongbang.contracts.events.Stamp;
import cn.gongbang.contracts.events.UnionTree;
import cn.gongbang.contracts.unions.UnionCode;
import cn.gongbang.platform.problems.Refusal;
import java.time.LocalDate;
import java.util.List;

/** R-DYN-4: the holder left the job; the case goes to the receiving union, never away. */
public record RecordDeparture(LocalDate effectiveOn, UnionCode receivingUnion) implements CaseChange {

    @Override
    public List<CaseEvent> decide(CaseState state, Knowledge knowledge, Stamp now) {
        ChangeRules.requireRecognized(state);
        ChangeRules.requirePossibleDate(state, effectiveOn, now);
        UnionTree.Node receiving = ChangeRules.requireHoldingUnion(knowledge, receivingUnion);
        if (state.timeline().householdOn(effectiveOn).holder().isEmpty()) {
            throw Refusal.conflict("R-DYN-4", "cases.noHolder");
        }
        WorkerLeftJob left = new WorkerLeftJob(
                effectiveOn, state.timeline().archiveOn(effectiveOn).union(), receivingUnion, receiving.kind(), now);
        return Consequences.of(left, state, knowledge);
    }
}
