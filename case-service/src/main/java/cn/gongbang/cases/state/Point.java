package cn.gongbang.cases.state;

import cn.gongbang.cases.assessment.Assessment;
import cn.gongbang.cases.events.HouseholdChange;
import java.time.LocalDate;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * A date at which the household changed, with its newest assessment.
 *
 * @param sequence of the event that changed it
 * @param change absent for the application itself
 * @param assessment absent only between a change and its assessment, and when nobody counted was left
 */
public record Point(
        long sequence,
        LocalDate effectiveOn,
        @Nullable HouseholdChange change,
        @Nullable Assessment assessment,
        int exitMonths) {
    static final Comparator<Point> ORDER =
            Comparator.comparing(Point::effectiveOn).thenComparing(Point::sequence);

    Point assessed(Assessment newest, int months) {
        return new Point(sequence, effectiveOn, change, newest, months);
    }
}
