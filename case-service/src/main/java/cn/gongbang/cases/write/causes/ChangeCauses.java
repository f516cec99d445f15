package cn.gongbang.cases.write.causes;

import cn.gongbang.cases.events.CaseEvent;
import cn.gongbang.cases.events.CausesChanged;
import cn.gongbang.cases.household.Causes;
import cn.gongbang.cases.state.CaseState;
import cn.gongbang.cases.write.CaseChange;
import cn.gongbang.cases.write.ChangeRules;
import cn.gongbang.cases.write.Consequences;
import cn.gongbang.cases.write.Knowledge;
import cn.gongbang.contracts.events.Stamp;
import java.time.LocalDate;
import java.util.List;

/** R-DYN-1: the family is in hardship for other causes; during the review that asks for a new notice (R-FLOW-4). */
public record ChangeCauses(LocalDate effectiveOn, Causes causes) implements CaseChange {

    @Override
    public List<CaseEvent> decide(CaseState state, Knowledge knowledge, Stamp now) {
        ChangeRules.requireRecognizedOrInReview(state);
        ChangeRules.requirePossibleDate(state, effectiveOn, now);
        return Consequences.of(new CausesChanged(effectiveOn, causes, now), state, knowledge);
    }
}
