package cn.gongbang.cases.write.death;

import cn.gongbang.cases.events.CaseEvent;
import cn.gongbang.cases.events.PersonDied;
import cn.gongbang.cases.household.Person;
import cn.gongbang.cases.state.CaseState;
import cn.gongbang.cases.write.CaseChange;
import cn.gongbang.cases.write.ChangeRules;
import cn.gongbang.cases.write.Consequences;
import cn.gongbang.cases.write.Knowledge;
import cn.gongbang.contracts.codes.Relation;
import cn.gongbang.contracts.events.Stamp;
import cn.gongbang.platform.problems.Refusal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** R-DYN-5: the holder or a member died; the family stays in the case while anybody counted is left. */
public record RecordDeath(
        LocalDate effectiveOn, String person, @Nullable String newHolder) implements CaseChange {

    @Override
    public List<CaseEvent> decide(CaseState state, Knowledge knowledge, Stamp now) {
        ChangeRules.requireRecognizedOrInReview(state);
        ChangeRules.requirePossibleDate(state, effectiveOn, now);
        Person dead = ChangeRules.requirePerson(state, effectiveOn, person, "/person");
        ChangeRules.requireBorn(dead.residentId(), effectiveOn, "/effectiveOn");
        String successor = newHolder == null ? null : successor(state, dead, newHolder);
        return Consequences.of(new PersonDied(effectiveOn, dead.memberId(), successor, now), state, knowledge);
    }

    private String successor(CaseState state, Person dead, String written) {
        Person successor = ChangeRules.requirePerson(state, effectiveOn, written, "/newHolder");
        if (successor.memberId().equals(dead.memberId())) {
            throw Refusal.invalid("/newHolder", "R-DYN-5", "cases.deadHolder");
        }
        if (dead.relation() != Relation.HOLDER
                && state.timeline().householdOn(effectiveOn).holder().isPresent()) {
            throw Refusal.invalid("/newHolder", "R-DYN-5", "cases.oneHolder");
        }
        return successor.memberId();
    }
}
