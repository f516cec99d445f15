package cn.gongbang.cases.read.history;

import cn.gongbang.cases.state.CaseState;
import cn.gongbang.platform.store.EventRevision;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Makes an entry of each event, asked for in order. The one place where a history meets its reader: the event's data and the facts before
 * and after it are shown as they leave here.
 */
final class Entries {
    private final Wording wording;
    private final HistorySentences sentences;
    private @Nullable CaseState told;
    private Map<String, Fact> facts = Map.of();

    Entries(Wording wording) {
        this.wording = wording;
        this.sentences = new HistorySentences(wording);
    }

    Entry of(Step step) {
        var event = step.event();
        Lateness lateness = Lateness.of(step);
        Map<String, Fact> before = facts(step.before());
        Map<String, Fact> after = facts(step.after());
        return new Entry(
                step.sequence(),
                step.type(),
                EventRevision.of(event.getClass()),
                event.stamp().recordedAt(),
                event.effectiveOn(),
                event.stamp().actor(),
                step.after().union(),
                wording.union(step.after().union()),
                sentences.of(step),
                EventData.of(event, wording.sight()),
                step.hash(),
                Change.between(before, after, wording.namesOf(step), wording),
                lateness.days(),
                lateness.overtaken(),
                Rederivation.of(step, wording));
    }

    /** The facts after one event are those before the next, so they are laid out once. */
    private Map<String, Fact> facts(@Nullable CaseState state) {
        if (state == null) {
            return Map.of();
        }
        if (state != told) {
            told = state;
            facts = CaseFacts.of(state, wording.sight());
        }
        return facts;
    }
}
