package cn.gongbang.cases.events;

import cn.gongbang.cases.household.Household;
import cn.gongbang.cases.household.PersonFacts;
import cn.gongbang.contracts.events.Revision;
import cn.gongbang.contracts.events.Stamp;
import cn.gongbang.contracts.personal.Personal;
import cn.gongbang.contracts.personal.PersonalOf;
import cn.gongbang.contracts.personal.Redacted;
import java.time.LocalDate;

/** R-DYN-1: work, education, ability or health of a person changed. */
@Revision("2")
@PersonalOf("memberId")
public record PersonFactsChanged(
        LocalDate effectiveOn, String memberId, @Personal PersonFacts facts, Stamp stamp) implements HouseholdChange {

    /** R-PII-2: what is left of the change when the person's key was destroyed. */
    public static PersonFactsChanged unreadable(LocalDate effectiveOn, String memberId, Stamp stamp) {
        return new PersonFactsChanged(effectiveOn, memberId, PersonFacts.NONE, stamp);
    }

    @Override
    public Household applyTo(Household before) {
        if (before.member(memberId).isEmpty()) {
            throw new Contradiction("the person is not in the case");
        }
        return before.withFacts(memberId, facts);
    }

    @Override
    public boolean mayStartExit() {
        return false;
    }

    @Override
    public boolean material() {
        return false;
    }

    @Override
    public String toString() {
        return Redacted.of(this);
    }
}
