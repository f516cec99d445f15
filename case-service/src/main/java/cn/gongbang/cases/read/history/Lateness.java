package cn.gongbang.cases.read.history;

import cn.gongbang.cases.events.CaseEvent;
import cn.gongbang.cases.events.HouseholdAssessed;
import cn.gongbang.cases.state.Point;
import cn.gongbang.platform.time.DomainTime;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Collectors;

/**
 * R-DYN-1: how much earlier than it was recorded a fact took effect.
 *
 * @param days from its effect to the date of its recording; 0 when it was recorded in time
 * @param overtaken changes recorded before it that took effect after it, in order; they are derived anew
 */
record Lateness(long days, List<Overtaken> overtaken) {
    private static final int NAMED = 3;
    private static final Lateness NONE = new Lateness(0, List.of());

    /** A change that was recorded earlier and took effect later. */
    record Overtaken(long sequence, LocalDate effectiveOn) {}

    /** An assessment follows from a change and is never late itself. */
    static Lateness of(Step step) {
        CaseEvent event = step.event();
        if (event instanceof HouseholdAssessed) {
            return NONE;
        }
        LocalDate recorded = LocalDate.ofInstant(event.stamp().recordedAt(), DomainTime.ZONE);
        long days = Math.max(0, ChronoUnit.DAYS.between(event.effectiveOn(), recorded));
        return new Lateness(days, overtakenBy(step));
    }

    /** The changes in words, by number and date; of many the first ones and how many there are. */
    static String told(List<Overtaken> changes, Wording wording) {
        String first = changes.stream()
                .limit(NAMED)
                .map(change -> wording.text(
                        "late.change",
                        String.valueOf(change.sequence()),
                        change.effectiveOn().toString()))
                .collect(Collectors.joining(wording.text("value.and")));
        return changes.size() > NAMED ? wording.text("late.more", first, String.valueOf(changes.size())) : first;
    }

    private static List<Overtaken> overtakenBy(Step step) {
        List<Point> points = step.after().timeline().points();
        return points.stream()
                .dropWhile(point -> point.toldBy() != step.sequence())
                .skip(1)
                .map(point -> new Overtaken(point.sequence(), point.effectiveOn()))
                .toList();
    }
}
