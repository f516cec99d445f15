package cn.gongbang.cases.state;

import cn.gongbang.cases.events.ChangeCorrected;
import cn.gongbang.cases.events.DatedChange;
import cn.gongbang.cases.events.HouseholdMerged;
import cn.gongbang.cases.events.MemberAdded;
import cn.gongbang.cases.household.Household;
import cn.gongbang.cases.household.Person;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Everybody who ever was in the case, by member id. Ids are given once and never again, also when a correction says that
 * the person never joined.
 */
public record Roster(Map<String, Person> people) {
    private static final String PREFIX = "m";

    static Roster opened(Household household) {
        return new Roster(Map.of()).joinedBy(household.people());
    }

    /** The member id for somebody who joins, after the given number of others who join with them. */
    public String nextId(int others) {
        return PREFIX + (people.size() + others + 1);
    }

    public Optional<Person> person(String memberId) {
        return Optional.ofNullable(people.get(memberId));
    }

    Roster after(DatedChange change) {
        return switch (change) {
            case MemberAdded added -> joinedBy(List.of(added.member()));
            case HouseholdMerged merged -> joinedBy(merged.people());
            default -> this;
        };
    }

    Roster after(ChangeCorrected correction) {
        DatedChange right = correction.replacement();
        return right == null ? this : after(right);
    }

    /** Whoever the corrected application names for the first time is given an id; nobody's is taken back. */
    Roster beginning(Household household) {
        return joinedBy(household.people());
    }

    private Roster joinedBy(List<Person> joining) {
        Map<String, Person> more = new HashMap<>(people);
        joining.forEach(person -> more.put(person.memberId(), person));
        return new Roster(Map.copyOf(more));
    }
}
