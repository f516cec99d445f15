package cn.gongbang.cases.write.members;

import cn.gongbang.cases.events.CaseEvent;
import cn.gongbang.cases.events.MemberAdded;
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

/** R-DYN-1: a person joins the family; a case has one holder, who is named otherwise. */
public record AddMember(LocalDate effectiveOn, Person member) implements CaseChange {

    @Override
    public List<CaseEvent> decide(CaseState state, Knowledge knowledge, Stamp now) {
        ChangeRules.requireRecognizedOrInReview(state);
        ChangeRules.requirePossibleDate(state, effectiveOn, now);
        ChangeRules.requireBorn(member.residentId(), effectiveOn, "/effectiveOn");
        if (member.relation() == Relation.HOLDER) {
            throw Refusal.invalid("/member/relation", "CODE", "cases.oneHolder");
        }
        MemberAdded added =
                new MemberAdded(effectiveOn, member.withMemberId(state.roster().nextId(0)), now);
        return Consequences.of(added, state, knowledge);
    }
}
