package cn.gongbang.cases.read.history;

import cn.gongbang.cases.events.CaseEvent;
import cn.gongbang.cases.state.CaseState;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of a case between two instants.
 *
 * @param fromVersion version as of {@code from}; absent when the case was not open yet, and then everything is new
 * @param events those after {@code from}, up to and including {@code to}
 */
record Comparison(
        String id,
        String number,
        Instant from,
        Instant to,
        @Nullable Long fromVersion,
        long toVersion,
        List<Change> changes,
        List<Between> events) {

    /** An event that lies between the two instants. */
    record Between(
            long sequence, String type, Instant recordedAt, LocalDate effectiveOn, String actor, String summary) {}

    /** Null when the case was not open at {@code to}. */
    static @Nullable Comparison of(Replay replay, Instant from, Instant to, Wording wording) {
        CaseState before = replay.asOf(from);
        CaseState after = replay.asOf(to);
        if (after == null) {
            return null;
        }
        HistorySentences sentences = new HistorySentences(wording);
        List<Between> events = new ArrayList<>();
        List<Change> changes = new ArrayList<>();
        long known = before == null ? -1 : before.journal().version();
        long last = after.journal().version();
        replay.forEach(step -> {
            if (step.sequence() > known && step.sequence() <= last) {
                events.add(between(step, sentences));
            }
            if (step.sequence() == last) {
                changes.addAll(
                        Change.of(Difference.between(before, after, wording.sight()), wording.namesOf(step), wording));
            }
        });
        return new Comparison(
                after.opening().caseId(),
                after.opening().number(),
                from,
                to,
                before == null ? null : known,
                last,
                changes,
                events);
    }

    private static Between between(Step step, HistorySentences sentences) {
        CaseEvent event = step.event();
        return new Between(
                step.sequence(),
                step.type(),
                event.stamp().recordedAt(),
                event.effectiveOn(),
                event.stamp().actor(),
                sentences.of(step));
    }
}
