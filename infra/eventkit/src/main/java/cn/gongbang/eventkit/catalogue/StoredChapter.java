package cn.gongbang.eventkit.catalogue;

import cn.gongbang.eventkit.StoredEvents.StoredEvent;
import cn.gongbang.platform.store.EventRevision;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Collectors;

/** What is stored, by service and aggregate. */
record StoredChapter(Sources sources, Components components) {
    String text(SortedMap<String, List<StoredEvent>> events) {
        Map<String, String> types = Told.all().stream().collect(Collectors.toMap(Told::name, Told::type));
        StringBuilder text = new StringBuilder();
        events.forEach((service, stored) -> {
            text.append("## Stored by %s\n\n".formatted(service));
            EventCatalogue.byAggregate(stored).forEach((aggregate, own) -> {
                text.append("### %s\n\n%s\n\n"
                        .formatted(
                                aggregate.getSimpleName(), sources.of(aggregate).text()));
                own.forEach(event -> text.append(event(event.type(), types)));
            });
        });
        return text.toString();
    }

    private String event(Class<?> event, Map<String, String> types) {
        String told = sources.factsOf(event).stream()
                .map(types::get)
                .map("`%s`"::formatted)
                .collect(Collectors.joining(", "));
        String meaning = sources.of(event).text();
        if (meaning.isEmpty()) {
            throw new IllegalStateException(event.getName() + " needs a Javadoc that tells what happened");
        }
        return "#### %s\n\n%s\n\nStored as `%s` in revision %s; %s.\n\n%s"
                .formatted(
                        event.getSimpleName(),
                        meaning,
                        event.getName(),
                        EventRevision.of(event),
                        told.isEmpty() ? "not told over Kafka" : "told as " + told,
                        components.table(event));
    }
}
