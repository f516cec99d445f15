package cn.gongbang.cases.write.holder;

import cn.gongbang.cases.events.CaseEvent;
import cn.gongbang.cases.events.HolderNamed;
import cn.gongbang.cases.household.Person;
import cn.gongbang.cases.state.CaseState;
import cn.gongbang.cases.write.CaseChange;
import cn.gongbang.cases.write.ChangeRules;
import cn.gongbang.cases.write.Consequences;
import cn.gongbang.cases.write.Knowledge;
import cn.gongbang.contracts.events.Stamp;
import cn.gongbang.platform.problems.Refusal;
import java.time.LocalDate;
import java.util.List;

/** R-DYN-5: somebody of the family becomes the holder after the old one died. */
public record NameHolder(LocalDate effectiveOn, String person) implements CaseChange {

    @Override
    public List<CaseEvent> decide(CaseState state, Knowledge knowledge, Stamp now) {
        ChangeRules.requireRecognized(state);
        ChangeRules.requirePossibleDate(state, effectiveOn, now);
        Person named = ChangeRules.requirePerson(state, effectiveOn, person, "/person");
        if (state.timeline().householdOn(effectiveOn).holder().isPresent()) {
            throw Refusal.invalid("/person", "R-DYN-5", "cases.oneHolder");
        }
        return Consequences.of(new HolderNamed(effectiveOn, named.memberId(), now), state, knowledge);
    }
}
