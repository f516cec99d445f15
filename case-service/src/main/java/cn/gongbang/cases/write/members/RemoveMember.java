package cn.gongbang.cases.write.members;

import cn.gongbang.cases.events.CaseEvent;
import cn.gongbang.cases.events.MemberRemoved;
import cn.gongbang.cases.household.Person;
import cn.gongbang.cases.state.CaseState;
import cn.gongbang.cases.write.CaseChange;
import cn.gongbang.cases.write.ChangeRules;
import cn.gongbang.cases.write.Consequences;
import cn.gongbang.cases.write.Knowledge;
import cn.gongbang.contracts.codes.Relation;
import cn.gongbang.contracts.codes.RemovalReason;
import cn.gongbang.contracts.events.Stamp;
import cn.gongbang.platform.problems.Refusal;
import java.time.LocalDate;
import java.util.List;

/** R-DYN-1: a person leaves the family alive; the holder leaves by departure, death or closing only. */
public record RemoveMember(LocalDate effectiveOn, String memberId, RemovalReason reason) implements CaseChange {

    @Override
    public List<CaseEvent> decide(CaseState state, Knowledge knowledge, Stamp now) {
        ChangeRules.requireRecognizedOrInReview(state);
        ChangeRules.requirePossibleDate(state, effectiveOn, now);
        Person person = ChangeRules.requireMember(state, effectiveOn, memberId);
        if (person.relation() == Relation.HOLDER) {
            throw Refusal.conflict("R-DYN-5", "cases.holderStays");
        }
        return Consequences.of(new MemberRemoved(effectiveOn, memberId, reason, now), state, knowledge);
    }
}
