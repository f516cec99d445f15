package cn.gongbang.cases.state;

import cn.gongbang.cases.assessment.Assessment;
import cn.gongbang.cases.events.HouseholdAssessed;
import cn.gongbang.cases.events.HouseholdChange;
import cn.gongbang.cases.household.Household;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The changes of a household in the order in which they took effect, then of their sequence (R-DYN-1). */
public record Timeline(Household base, List<Point> points) {

    static Timeline opened(Household base, Assessment assessment) {
        return new Timeline(base, List.of(new Point(0, assessment.on(), null, assessment, 0)));
    }

    /** The timeline with one more change at its place. */
    public Timeline with(HouseholdChange change, long sequence) {
        List<Point> more = new ArrayList<>(points);
        more.add(new Point(sequence, change.effectiveOn(), change, null, 0));
        more.sort(Point.ORDER);
        return new Timeline(base, List.copyOf(more));
    }

    Timeline with(HouseholdAssessed assessed) {
        return new Timeline(
                base,
                points.stream()
                        .map(point -> point.sequence() == assessed.changeSequence()
                                ? point.assessed(assessed.assessment(), assessed.exitMonths())
                                : point)
                        .toList());
    }

    /**
     * The household after the change of the given sequence.
     *
     * @throws HouseholdChange.Contradiction when a change does not fit what went before it
     */
    public Household householdAfter(long sequence) {
        Household household = base;
        for (Point point : points) {
            if (point.change() != null) {
                household = point.change().applyTo(household);
            }
            if (point.sequence() == sequence) {
                return household;
            }
        }
        throw new IllegalArgumentException("no change with sequence " + sequence);
    }

    /** The household as the newest change left it. */
    public Household household() {
        return householdAfter(points.getLast().sequence());
    }

    /** The household on a date, after everything effective up to and including it. */
    public Household householdOn(LocalDate date) {
        Household household = base;
        for (Point point : points) {
            if (point.change() != null && !point.effectiveOn().isAfter(date)) {
                household = point.change().applyTo(household);
            }
        }
        return household;
    }

    /** The points from the given change on, which a retroactive change asks to assess anew. */
    public List<Point> from(long sequence) {
        int first = 0;
        while (points.get(first).sequence() != sequence) {
            first++;
        }
        return points.subList(first, points.size());
    }

    /** The assessment in force: that of the last point that has one. */
    public Optional<Assessment> assessment() {
        return points.reversed().stream()
                .map(Point::assessment)
                .filter(java.util.Objects::nonNull)
                .findFirst();
    }

    public Optional<ExitObservation> exitObservation() {
        return ExitObservation.over(points);
    }
}
