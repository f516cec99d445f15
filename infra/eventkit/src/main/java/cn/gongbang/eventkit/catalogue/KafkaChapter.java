package cn.gongbang.eventkit.catalogue;

import cn.gongbang.contracts.events.IntegrationEvent;
import cn.gongbang.eventkit.StoredEvents.StoredEvent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What is told over Kafka, by topic. */
record KafkaChapter(Sources sources, Components components) {
    String text(List<StoredEvent> events) {
        Map<String, List<Told>> byTopic = Told.all().stream()
                .collect(Collectors.groupingBy(Told::topic, LinkedHashMap::new, Collectors.toList()));
        StringBuilder text = new StringBuilder("## Told over Kafka\n\n%s\n\n%s"
                .formatted(sources.of(IntegrationEvent.class).text(), components.table(IntegrationEvent.class)));
        byTopic.forEach((topic, facts) -> text.append("### `%s`\n\n%s".formatted(topic, facts(facts, events))));
        return text.toString();
    }

    private String facts(List<Told> facts, List<StoredEvent> events) {
        boolean material = facts.stream().anyMatch(Told::material);
        StringBuilder table = new StringBuilder("| CloudEvents type | Stored event | Data |")
                .append(material ? " Material (R-FLOW-4) |\n|---|---|---|---|\n" : "\n|---|---|---|\n");
        facts.forEach(fact -> table.append("| `%s` | %s | %s |%s\n"
                .formatted(
                        fact.type(),
                        stored(fact, events),
                        components.types().link(fact.data()),
                        material ? (fact.material() ? " yes |" : " |") : "")));
        return table.append('\n').toString();
    }

    private String stored(Told fact, List<StoredEvent> events) {
        String links = events.stream()
                .map(StoredEvent::type)
                .filter(event -> sources.factsOf(event).contains(fact.name()))
                .map(EventCatalogue::link)
                .collect(Collectors.joining(", "));
        if (links.isEmpty()) {
            throw new IllegalStateException("no stored event is announced as " + fact.name());
        }
        return links;
    }
}
