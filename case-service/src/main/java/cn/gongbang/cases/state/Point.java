package cn.gongbang.cases.state;

import cn.gongbang.cases.assessment.Assessment;
import cn.gongbang.cases.events.DatedChange;
import cn.gongbang.cases.household.Archive;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * A date at which the case changed, the archive after it and its newest assessment.
 *
 * @param sequence of the event that first told of the change; a correction keeps it
 * @param toldBy sequence of the event that tells what holds now: the change's own, or its newest correction
 * @param recordedAt when the change was first recorded
 * @param change absent for the application itself
 * @param assessment absent for a change that asks for none, between a change and its assessment, and when nobody counted
 *     was left
 */
public record Point(
        long sequence,
        long toldBy,
        LocalDate effectiveOn,
        Instant recordedAt,
        @Nullable DatedChange change,
        Archive archive,
        @Nullable Assessment assessment,
        int exitMonths) {
    static final Comparator<Point> ORDER =
            Comparator.comparing(Point::effectiveOn).thenComparing(Point::sequence);

    Point assessed(Assessment newest, int months) {
        return new Point(sequence, toldBy, effectiveOn, recordedAt, change, archive, newest, months);
    }

    Point holding(Archive after) {
        return new Point(sequence, toldBy, effectiveOn, recordedAt, change, after, assessment, exitMonths);
    }

    /** The point after another history before it: what was assessed of another household says nothing any more. */
    Point derived(Archive after) {
        Assessment still = after.household().equals(archive.household()) ? assessment : null;
        return new Point(sequence, toldBy, effectiveOn, recordedAt, change, after, still, exitMonths);
    }

    /** Whether the household is assessed at this point (R-DYN-2). */
    public boolean reassesses() {
        return change == null || change.reassesses();
    }

    boolean mayStartExit() {
        return change != null && change.mayStartExit();
    }
}
