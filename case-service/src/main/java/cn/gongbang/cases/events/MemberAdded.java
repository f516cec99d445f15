package cn.gongbang.cases.events;

import cn.gongbang.cases.household.Household;
import cn.gongbang.cases.household.Person;
import cn.gongbang.contracts.events.Revision;
import cn.gongbang.contracts.events.Stamp;
import java.time.LocalDate;

/** R-DYN-1: a person joined the family. */
@Revision("2")
public record MemberAdded(LocalDate effectiveOn, Person member, Stamp stamp) implements HouseholdChange {
    @Override
    public Household applyTo(Household before) {
        if (before.includes(member.residentId())) {
            throw new Contradiction("the person is in the case already");
        }
        return before.with(member);
    }

    @Override
    public boolean mayStartExit() {
        return true;
    }

    @Override
    public boolean material() {
        return true;
    }

    public MemberAdded withMemberId(String memberId) {
        return new MemberAdded(effectiveOn, member.withMemberId(memberId), stamp);
    }
}
