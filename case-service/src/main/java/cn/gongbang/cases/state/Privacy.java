package cn.gongbang.cases.state;

import cn.gongbang.cases.events.ErasureOrdered;
import cn.gongbang.cases.events.PersonalDataErased;
import cn.gongbang.cases.events.PrivacyEvent;
import cn.gongbang.cases.events.ProcessingRestricted;
import cn.gongbang.cases.events.RestrictionLifted;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * R-PII-2: how a case's personal data may be used.
 *
 * @param restricted whether it is only kept
 * @param ordered what is to be erased
 * @param erased what cannot be read any more
 */
public record Privacy(boolean restricted, Part ordered, Part erased) {
    static final Privacy FREE = new Privacy(false, Part.NOTHING, Part.NOTHING);

    /** Some people of a case, by member id, and perhaps what belongs to the household. */
    public record Part(Set<String> members, boolean household) {
        static final Part NOTHING = new Part(Set.of(), false);

        public boolean isEmpty() {
            return members.isEmpty() && !household;
        }

        /** What is here and not there. */
        public Part without(Part other) {
            return new Part(
                    members.stream()
                            .filter(member -> !other.members.contains(member))
                            .collect(Collectors.toUnmodifiableSet()),
                    household && !other.household);
        }

        private Part and(Iterable<String> more, boolean householdToo) {
            Stream.Builder<String> all = Stream.builder();
            members.forEach(all);
            more.forEach(all);
            return new Part(all.build().collect(Collectors.toUnmodifiableSet()), household || householdToo);
        }
    }

    /** What was ordered and is not done yet. */
    public Part pending() {
        return ordered.without(erased);
    }

    /** Whether the case takes no more wishes: it is only kept, or nobody could read what they rest on. */
    public boolean rests() {
        return restricted || !ordered.isEmpty();
    }

    Privacy after(PrivacyEvent event) {
        return switch (event) {
            case ProcessingRestricted asked -> new Privacy(true, ordered, erased);
            case RestrictionLifted agreed -> new Privacy(false, ordered, erased);
            case ErasureOrdered order ->
                new Privacy(restricted, ordered.and(order.members(), order.household()), erased);
            case PersonalDataErased done ->
                new Privacy(restricted, ordered, erased.and(done.members(), done.household()));
        };
    }
}
