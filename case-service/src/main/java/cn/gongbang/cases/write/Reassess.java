package cn.gongbang.cases.write;

import cn.gongbang.cases.events.CaseEvent;
import cn.gongbang.cases.events.OfficiallyReassessed;
import cn.gongbang.cases.state.CaseState;
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
        return Consequences.of(new OfficiallyReassessed(effectiveOn, now), state, knowledge);
    }

    @Override
    public Set<Role> takenFrom() {
        return Set.of(Role.DISTRICT);
    }
}
