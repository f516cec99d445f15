package cn.gongbang.cases.claims;

import cn.gongbang.contracts.people.ResidentId;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * R-DUP: the people one case held and is to hold.
 *
 * @param applying those whose own application this is; they may be barred after falsification (R-DYN-8)
 */
public record ClaimMove(
        String caseId, String campaign, Set<ResidentId> before, Set<ResidentId> after, Set<ResidentId> applying) {

    /** People join or leave a case that is there already. */
    public static ClaimMove of(String caseId, String campaign, Set<ResidentId> before, Set<ResidentId> after) {
        return new ClaimMove(caseId, campaign, before, after, Set.of());
    }

    Stream<ResidentId> touched() {
        return Stream.concat(released().stream(), taken().stream());
    }

    Set<ResidentId> released() {
        return without(before, after);
    }

    Set<ResidentId> taken() {
        return without(after, before);
    }

    private static Set<ResidentId> without(Set<ResidentId> people, Set<ResidentId> others) {
        return people.stream().filter(person -> !others.contains(person)).collect(Collectors.toUnmodifiableSet());
    }
}
