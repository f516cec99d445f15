package cn.gongbang.cases.write;

import cn.gongbang.cases.household.Household;
import cn.gongbang.cases.household.Person;
import cn.gongbang.contracts.people.ResidentId;
import java.util.Optional;

/** How requests name a person: {@code HOLDER}, a member id, or a resident id with 15 or 18 digits. */
public final class PersonReference {
    public static final String HOLDER = "HOLDER";

    /** Longest way to write one. */
    public static final int LONGEST = 40;

    private PersonReference() {}

    public static Optional<Person> find(Household household, String written) {
        if (written.equals(HOLDER)) {
            return household.holder();
        }
        Optional<Person> member = household.member(written);
        if (member.isPresent()) {
            return member;
        }
        return parse(written).flatMap(id -> household.people().stream()
                .filter(person -> person.residentId().equals(id))
                .findFirst());
    }

    private static Optional<ResidentId> parse(String written) {
        try {
            return Optional.of(ResidentId.of(written));
        } catch (IllegalArgumentException noResidentId) {
            return Optional.empty();
        }
    }
}
