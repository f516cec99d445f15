package cn.gongbang.cases.read.history;

import cn.gongbang.cases.state.CaseState;
import cn.gongbang.platform.access.Sight;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One fact that is not the same in two states of a case.
 *
 * @param before absent when the fact is new
 * @param after absent when it is gone
 */
record Difference(
        Spot spot, @Nullable Object before, @Nullable Object after) {

    /** What differs between two states of a case, whichever events lie between them; everything, when it was not open. */
    static List<Difference> between(@Nullable CaseState before, @Nullable CaseState after, Sight sight) {
        return between(CaseFacts.of(before, sight), CaseFacts.of(after, sight));
    }

    /** What differs, in the order in which a case is told; what is gone stands at the end of its part. */
    static List<Difference> between(Map<String, Fact> before, Map<String, Fact> after) {
        List<Difference> differences = new ArrayList<>();
        after.forEach((path, fact) -> {
            Object earlier = value(before.get(path));
            if (!fact.value().equals(earlier)) {
                differences.add(new Difference(fact.spot(), earlier, fact.value()));
            }
        });
        before.forEach((path, fact) -> {
            if (!after.containsKey(path)) {
                differences.add(new Difference(fact.spot(), fact.value(), null));
            }
        });
        Map<String, Integer> sections = sections(before, after);
        differences.sort(Comparator.comparingInt(difference ->
                Objects.requireNonNull(sections.get(difference.spot().section()))));
        return List.copyOf(differences);
    }

    private static Map<String, Integer> sections(Map<String, Fact> before, Map<String, Fact> after) {
        Map<String, Integer> order = new HashMap<>();
        Stream.concat(after.values().stream(), before.values().stream())
                .forEach(fact -> order.putIfAbsent(fact.spot().section(), order.size()));
        return order;
    }

    private static @Nullable Object value(@Nullable Fact fact) {
        return fact == null ? null : fact.value();
    }
}
