package cn.gongbang.testkit.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Collects compared figures and the differences among them. */
public final class Findings {
    private static final String ABSENT = "(none)";

    private final List<Difference> differences = new ArrayList<>();
    private int figures;

    /** Compares one figure; null is "no value". */
    public void equal(String where, @Nullable Object expected, @Nullable Object actual) {
        figures++;
        if (!Objects.equals(expected, actual)) {
            differences.add(
                    new Difference(where, Objects.toString(expected, ABSENT), Objects.toString(actual, ABSENT)));
        }
    }

    public void holds(String where, boolean holds, String expected, @Nullable Object actual) {
        figures++;
        if (!holds) {
            differences.add(new Difference(where, expected, Objects.toString(actual, ABSENT)));
        }
    }

    public ComparisonResult result() {
        return new ComparisonResult(figures, List.copyOf(differences));
    }
}
