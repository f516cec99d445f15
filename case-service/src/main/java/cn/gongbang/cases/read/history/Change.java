package cn.gongbang.cases.read.history;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A difference as a reader gets it: the data as {@code GET /api/cases/{id}} tells it, and in words.
 *
 * @param field its stable path, such as {@code people.m2.employment}, {@code incomes.m1.WAGE}, {@code assessment.category}
 * @param before absent when the fact is new
 * @param after absent when it is gone
 */
record Change(
        String field,
        String label,
        @Nullable Object before,
        @Nullable Object after,
        String beforeText,
        String afterText) {

    static List<Change> of(List<Difference> differences, UnaryOperator<String> nameOf, Wording wording) {
        return differences.stream()
                .map(difference -> of(difference, nameOf, wording))
                .toList();
    }

    private static Change of(Difference difference, UnaryOperator<String> nameOf, Wording wording) {
        Spot spot = difference.spot();
        spot.note(wording.sight());
        return new Change(
                spot.path(),
                wording.label(spot, nameOf),
                difference.before(),
                difference.after(),
                wording.value(spot, difference.before(), nameOf),
                wording.value(spot, difference.after(), nameOf));
    }

    /** What changed from one map of facts to another, in words. */
    static List<Change> between(
            Map<String, Fact> before, Map<String, Fact> after, UnaryOperator<String> nameOf, Wording wording) {
        return of(Difference.between(before, after), nameOf, wording);
    }
}
