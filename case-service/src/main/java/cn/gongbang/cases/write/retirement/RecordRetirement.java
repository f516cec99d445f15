package cn.gongbang.cases.write.retirement;

import cn.gongbang.cases.events.CaseEvent;
import cn.gongbang.cases.events.WorkerRetired;
import cn.gongbang.cases.household.Person;
import cn.gongbang.cases.state.CaseState;
import cn.gongbang.cases.write.CaseChange;
import cn.gongbang.cases.write.ChangeRules;
import cn.gongbang.cases.write.Consequences;
import cn.gongbang.cases.write.Knowledge;
import cn.gongbang.contracts.codes.Employment;
import cn.gongbang.contracts.events.Stamp;
import cn.gongbang.platform.problems.Refusal;
import java.time.LocalDate;
import java.util.List;

/** R-DYN-1: somebody of the family retired. Whether a retired holder stays on file is for an officer (R-ELIG-7). */
public record RecordRetirement(LocalDate effectiveOn, String person) implements CaseChange {

    @Override
    public List<CaseEvent> decide(CaseState state, Knowledge knowledge, Stamp now) {
        ChangeRules.requireRecognized(state);
        ChangeRules.requirePossibleDate(state, effectiveOn, now);
        Person retiring = ChangeRules.requirePerson(state, effectiveOn, person, "/person");
        if (retiring.employment() == Employment.RETIRED) {
            throw Refusal.invalid("/person", "R-DYN-1", "cases.alreadyRetired");
        }
        return Consequences.of(new WorkerRetired(effectiveOn, retiring.memberId(), now), state, knowledge);
    }
}
