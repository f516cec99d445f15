package cn.gongbang.cases.write.reassessment;

import cn.gongbang.cases.events.CaseEvent;
import cn.gongbang.cases.events.OfficiallyReassessed;
import cn.gongbang.cases.state.CaseState;
import cn.gongbang.cases.write.CaseChange;
import cn.gongbang.cases.write.ChangeRules;
import cn.gongbang.cases.write.Knowledge;
import cn.gongbang.cases.write.Reassessment;
import cn.gongbang.contracts.codes.Role;
import cn.gongbang.contracts.events.Stamp;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** R-DYN-3: the district's official re-assessment, which may start an exit observation. */
public record Reassess(LocalDate effectiveOn) implements CaseChange {

    @Override
    public List<CaseEvent> decide(CaseState state, Knowledge knowledge, Stamp now) {
        ChangeRules.requireRecognized(state);
        ChangeRules.requirePossibleDate(state, effectiveOn, now);
        return Reassessment.after(state, new OfficiallyReassessed(effectiveOn, now), knowledge);
    }

    @Override
    public Set<Role> takenFrom() {
        return Set.of(Role.DISTRICT);
    }
}
