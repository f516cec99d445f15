package cn.gongbang.cases.read.history;

import cn.gongbang.cases.state.CaseState;
import cn.gongbang.platform.json.EventJson;
import cn.gongbang.platform.store.EventRevision;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Makes an entry of each event, asked for in order. The one place where a history meets its reader: the event's data and the facts before
 * and after it are shown as they leave here.
 */
final class Entries {
    private static final JsonMapper JSON = EventJson.mapper();
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
                data(step),
                step.hash(),
                Change.between(before, after, step::nameOf, wording),
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
            facts = CaseFacts.of(state);
        }
        return facts;
    }

    private static JsonNode data(Step step) {
        ObjectNode data = JSON.valueToTree(step.event());
        data.remove("stamp");
        return data;
    }
}
