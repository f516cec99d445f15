package cn.gongbang.cases.read.history;

import cn.gongbang.platform.json.EventJson;
import cn.gongbang.platform.store.EventRevision;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Makes an entry of each event. The one place where a history meets its reader: the event's data and the facts before
 * and after it are shown as they leave here.
 */
final class Entries {
    private static final JsonMapper JSON = EventJson.mapper();
    private final Wording wording;
    private final HistorySentences sentences;

    Entries(Wording wording) {
        this.wording = wording;
        this.sentences = new HistorySentences(wording);
    }

    Entry of(Step step) {
        var event = step.event();
        Lateness lateness = Lateness.of(step);
        Map<String, Fact> before = CaseFacts.of(step.before());
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
                Change.between(before, CaseFacts.of(step.after()), step::nameOf, wording),
                lateness.days(),
                lateness.overtaken(),
                Rederivation.of(step, wording));
    }

    private static JsonNode data(Step step) {
        ObjectNode data = JSON.valueToTree(step.event());
        data.remove("stamp");
        return data;
    }
}
