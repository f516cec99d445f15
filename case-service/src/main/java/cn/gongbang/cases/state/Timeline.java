package cn.gongbang.cases.state;

import cn.gongbang.cases.assessment.Assessment;
import cn.gongbang.cases.events.DatedChange;
import cn.gongbang.cases.events.HouseholdAssessed;
import cn.gongbang.cases.household.Archive;
import cn.gongbang.cases.household.Household;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The changes of a case in the order in which they took effect, then of their sequence (R-DYN-1), each with the archive
 * after it. The application comes first.
 */
public record Timeline(List<Point> points) {

    static Timeline opened(Archive archive, Assessment assessment, Instant recordedAt) {
        return new Timeline(List.of(new Point(0, 0, assessment.on(), recordedAt, null, archive, assessment, 0)));
    }

    /**
     * The timeline with one more change at its place.
     *
     * @throws DatedChange.Contradiction when it does not fit what went before it, or what comes after no longer fits
     */
    public Timeline with(DatedChange change, long sequence) {
        return with(new Point(
                sequence, sequence, change.effectiveOn(), change.stamp().recordedAt(), change, archive(), null, 0));
    }

    /**
     * R-DYN-7: the timeline with another change in place of a wrong one, or none.
     *
     * @throws DatedChange.Contradiction when what comes after no longer fits
     */
    public Timeline corrected(Point wrong, @Nullable DatedChange right, long toldBy) {
        List<Point> left = new ArrayList<>(points);
        int place = left.indexOf(wrong);
        left.remove(place);
        Timeline without = derived(left, place);
        return right == null
                ? without
                : without.with(new Point(
                        wrong.sequence(),
                        toldBy,
                        right.effectiveOn(),
                        wrong.recordedAt(),
                        right,
                        wrong.archive(),
                        null,
                        0));
    }

    /**
     * R-DYN-7: the timeline from another beginning.
     *
     * @throws DatedChange.Contradiction when what comes after no longer fits
     */
    public Timeline beginning(Archive archive) {
        List<Point> again = new ArrayList<>(points);
        again.set(0, points.getFirst().holding(archive));
        return derived(again, 1);
    }

    Timeline with(HouseholdAssessed assessed) {
        List<Point> more = new ArrayList<>(points);
        for (int i = more.size() - 1; i >= 0; i--) {
            if (more.get(i).sequence() == assessed.changeSequence()) {
                more.set(i, more.get(i).assessed(assessed.assessment(), assessed.exitMonths()));
                return new Timeline(List.copyOf(more));
            }
        }
        return this;
    }

    /** The change that an event told of, the first one or a correction of it; never the application. */
    public Optional<Point> change(long sequence) {
        return points.stream()
                .skip(1)
                .filter(point -> point.sequence() == sequence || point.toldBy() == sequence)
                .findFirst();
    }

    /** The archive as the newest change left it. */
    public Archive archive() {
        return points.getLast().archive();
    }

    /** The household as the newest change left it. */
    public Household household() {
        return archive().household();
    }

    /** The archive on a date, after everything effective up to and including it; the application's before. */
    public Archive archiveOn(LocalDate date) {
        return lastPoint(point -> !point.effectiveOn().isAfter(date))
                .orElse(points.getFirst())
                .archive();
    }

    /** The household on a date, after everything effective up to and including it. */
    public Household householdOn(LocalDate date) {
        return archiveOn(date).household();
    }

    /** What is to be assessed anew now that this timeline follows an earlier one: everything from the first difference. */
    public List<Point> toAssessSince(Timeline earlier) {
        int same = 0;
        while (same < Math.min(points.size(), earlier.points.size()) && points.get(same) == earlier.points.get(same)) {
            same++;
        }
        return points.subList(same, points.size()).stream()
                .filter(Point::reassesses)
                .toList();
    }

    /** The assessment in force: that of the last point that has one. */
    public Optional<Assessment> assessment() {
        return lastPoint(point -> point.assessment() != null).map(Point::assessment);
    }

    public Optional<ExitObservation> exitObservation() {
        return ExitObservation.over(points);
    }

    private Optional<Point> lastPoint(Predicate<Point> wanted) {
        for (Point point : points.reversed()) {
            if (wanted.test(point)) {
                return Optional.of(point);
            }
        }
        return Optional.empty();
    }

    private Timeline with(Point added) {
        int place = points.size();
        while (Point.ORDER.compare(points.get(place - 1), added) > 0) {
            place--;
        }
        List<Point> more = new ArrayList<>(points);
        more.add(place, added);
        return derived(more, place);
    }

    private static Timeline derived(List<Point> points, int from) {
        for (int i = from; i < points.size(); i++) {
            Point point = points.get(i);
            DatedChange change = point.change();
            if (change != null) {
                points.set(i, point.derived(change.applyTo(points.get(i - 1).archive())));
            }
        }
        return new Timeline(List.copyOf(points));
    }
}
