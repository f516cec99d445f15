package cn.gongbang.cases.write;

import cn.gongbang.cases.events.CaseEvent;
import cn.gongbang.cases.events.OfficiallyReassessed;
import cn.gongbang.cases.rights.CaseRights;
import cn.gongbang.cases.state.CaseState;
import cn.gongbang.contracts.events.Stamp;
import cn.gongbang.platform.security.Right;
import java.time.LocalDate;
import java.util.List;

/** R-DYN-3: the district's official re-assessment, which may start an exit observation. */
public record Reassess(LocalDate effectiveOn) implements CaseChange {

    @Override
    public List<CaseEvent> decide(CaseState state, Knowledge knowledge, Stamp now) {
        ChangeRules.requireRecognized(state);
        ChangeRules.requirePossibleDate(state, effectiveOn, now);
        return Consequences.of(new OfficiallyReassessed(effectiveOn, now), state, knowledge);
    }

    @Override
    public Right right(CaseState state) {
        return CaseRights.CHANGE_OFFICIALLY;
    }
}
