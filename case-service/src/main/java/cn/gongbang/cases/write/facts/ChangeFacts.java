package cn.gongbang.cases.write.facts;

import cn.gongbang.cases.events.CaseEvent;
import cn.gongbang.cases.events.PersonFactsChanged;
import cn.gongbang.cases.household.Person;
import cn.gongbang.cases.household.PersonFacts;
import cn.gongbang.cases.state.CaseState;
import cn.gongbang.cases.write.CaseChange;
import cn.gongbang.cases.write.ChangeRules;
import cn.gongbang.cases.write.Consequences;
import cn.gongbang.cases.write.Knowledge;
import cn.gongbang.contracts.events.Stamp;
import java.time.LocalDate;
import java.util.List;

/** R-DYN-1: facts of a person changed, which may newly count the person or no longer (R-ELIG-8, R-DUP). */
public record ChangeFacts(LocalDate effectiveOn, String memberId, PersonFacts facts) implements CaseChange {

    @Override
    public List<CaseEvent> decide(CaseState state, Knowledge knowledge, Stamp now) {
        ChangeRules.requireRecognized(state);
        ChangeRules.requirePossibleDate(state, effectiveOn, now);
        Person person = ChangeRules.requireMember(state, effectiveOn, memberId);
        return Consequences.of(new PersonFactsChanged(effectiveOn, person.memberId(), facts, now), state, knowledge);
    }
}
