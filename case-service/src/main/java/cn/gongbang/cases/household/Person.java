package cn.gongbang.cases.household;

import cn.gongbang.contracts.codes.Employment;
import cn.gongbang.contracts.codes.Health;
import cn.gongbang.contracts.codes.Relation;
import cn.gongbang.contracts.codes.Studying;
import cn.gongbang.contracts.people.ResidentId;
import cn.gongbang.contracts.personal.Personal;
import cn.gongbang.contracts.personal.PersonalOf;
import cn.gongbang.contracts.personal.Redacted;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A person of a household with the facts an assessment asks for.
 *
 * @param memberId names the person inside the case and in every path (personal data never stands there)
 * @param livesTogetherSince since when another relative lives with the holder (R-ELIG-8)
 * @param noIncomeEvidenced whether evidence shows that an unemployed person earns nothing (R-ELIG-4)
 */
@PersonalOf("memberId")
public record Person(
        String memberId,
        @Personal ResidentId residentId,
        @Personal String name,
        Relation relation,
        @Personal @Nullable Health health,
        @Personal @Nullable Employment employment,
        @Personal @Nullable Studying studying,
        @Personal boolean ableToWork,
        @Personal @Nullable LocalDate livesTogetherSince,
        @Personal boolean noIncomeEvidenced,
        @Personal @Nullable Disability disability) {

    /** R-PII-2: what is left of a person whose key was destroyed. */
    public static Person unreadable(String memberId, Relation relation) {
        return new Person(
                memberId, ResidentId.unreadable(memberId), "", relation, null, null, null, false, null, false, null);
    }

    public Person withMemberId(String given) {
        return new Person(
                given,
                residentId,
                name,
                relation,
                health,
                employment,
                studying,
                ableToWork,
                livesTogetherSince,
                noIncomeEvidenced,
                disability);
    }

    public Person withRelation(Relation changed) {
        return new Person(
                memberId,
                residentId,
                name,
                changed,
                health,
                employment,
                studying,
                ableToWork,
                livesTogetherSince,
                noIncomeEvidenced,
                disability);
    }

    /** The same person with new facts. */
    public Person with(PersonFacts told) {
        return new Person(
                memberId,
                residentId,
                name,
                relation,
                told.health() == null ? health : told.health(),
                told.employment() == null ? employment : told.employment(),
                told.leftSchool() || told.studying() != null ? told.studying() : studying,
                told.ableToWork() == null ? ableToWork : told.ableToWork(),
                livesTogetherSince,
                told.noIncomeEvidenced() == null ? noIncomeEvidenced : told.noIncomeEvidenced(),
                disability);
    }

    @Override
    public String toString() {
        return Redacted.of(this);
    }
}
