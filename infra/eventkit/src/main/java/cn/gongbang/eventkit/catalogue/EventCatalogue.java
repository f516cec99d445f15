package cn.gongbang.eventkit.catalogue;

import cn.gongbang.eventkit.StoredEvents;
import cn.gongbang.eventkit.StoredEvents.StoredEvent;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The text of docs/events.md; the same code gives the same text. */
public final class EventCatalogue {
    private static final String HOW_TO_READ = """
            # Event catalogue

            What the services store for ever, and what they tell each other over Kafka. This page is written from the code
            and its Javadoc; a test fails when it is out of date and names the command that writes it anew. Why events look
            the way they do: [stored forms](decisions/0007-event-evolution.md), [snapshots in what is
            told](decisions/0002-snapshots-in-events.md). Rules such as R-FLOW-1 are explained where the code cites them.

            Types: `?` marks what may be absent, and is left out of the JSON then. Dates, times and instants are ISO 8601,
            instants in UTC. Amounts of money are decimal strings in yuan.

            """;

    /** R-FLOW-9 before R-FLOW-10. */
    private static final Comparator<String> BY_NUMBER = Comparator.comparing(
                    (String rule) -> rule.replaceAll("\\d", ""))
            .thenComparing(String::length)
            .thenComparing(Comparator.naturalOrder());

    private EventCatalogue() {}

    /**
     * @param root of the repository
     * @param services a class in the topmost package of each service, by the service's name
     */
    public static String text(Path root, Map<String, Class<?>> services) {
        SortedMap<String, List<StoredEvent>> events = new TreeMap<>();
        services.forEach((name, service) -> events.put(name, StoredEvents.of(service)));
        Sources sources = Sources.read(root);
        Components components = new Components(sources, new Types());
        List<StoredEvent> all = events.values().stream().flatMap(List::stream).toList();
        return HOW_TO_READ
                + overview(events)
                + new StoredChapter(sources, components).text(events)
                + new KafkaChapter(sources, components).text(all)
                + new ValuesChapter(sources, components).text(all)
                + rules(sources, all);
    }

    /** The heading of an event, as a link to it. */
    static String link(Class<?> event) {
        return "[%s](#%s)"
                .formatted(event.getSimpleName(), event.getSimpleName().toLowerCase(Locale.ROOT));
    }

    private static String overview(SortedMap<String, List<StoredEvent>> events) {
        StringBuilder text = new StringBuilder("| Service | Aggregate | Stored events |\n|---|---|---|\n");
        events.forEach((service, stored) -> byAggregate(stored)
                .forEach((aggregate, own) -> text.append("| %s | %s | %s |\n"
                        .formatted(
                                service,
                                aggregate.getSimpleName(),
                                own.stream().map(event -> link(event.type())).collect(Collectors.joining(", "))))));
        return text.append('\n').toString();
    }

    static Map<Class<?>, List<StoredEvent>> byAggregate(List<StoredEvent> events) {
        return events.stream()
                .collect(Collectors.groupingBy(StoredEvent::aggregate, LinkedHashMap::new, Collectors.toList()));
    }

    private static String rules(Sources sources, List<StoredEvent> events) {
        SortedMap<String, List<String>> byRule = new TreeMap<>(BY_NUMBER);
        events.forEach(event -> sources.of(event.type()).rules().forEach(rule -> byRule.computeIfAbsent(
                        rule, _ -> new ArrayList<>())
                .add(link(event.type()))));
        StringBuilder text = new StringBuilder("## Events by rule\n\n| Rule | Events |\n|---|---|\n");
        byRule.forEach((rule, links) -> text.append("| %s | %s |\n".formatted(rule, String.join(", ", links))));
        return text.toString();
    }
}
