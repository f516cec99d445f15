package cn.gongbang.eventkit.catalogue;

import cn.gongbang.eventkit.StoredEvents.StoredEvent;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The types of ours that the chapters before it name, and those these name in turn. */
record ValuesChapter(Sources sources, Components components) {

    String text(List<StoredEvent> events) {
        Set<Class<?>> explained = events.stream().map(StoredEvent::type).collect(Collectors.toSet());
        SortedMap<String, String> sections = new TreeMap<>();
        while (!sections.keySet().containsAll(components.types().called().keySet())) {
            components
                    .types()
                    .called()
                    .forEach((name, type) ->
                            sections.computeIfAbsent(name, _ -> explained.contains(type) ? "" : section(name, type)));
        }
        return "## Types\n\n" + String.join("", sections.values());
    }

    private String section(String name, Class<?> type) {
        return "### %s\n\n%s%s".formatted(name, paragraph(sources.of(type).text()), content(type));
    }

    private static String paragraph(String text) {
        return text.isEmpty() ? "" : text + "\n\n";
    }

    private String content(Class<?> type) {
        if (type.isEnum()) {
            return paragraph(list(Arrays.stream(type.getEnumConstants()), code -> "`" + ((Enum<?>) code).name() + "`"));
        }
        if (type.isSealed()) {
            return paragraph("One of " + list(Arrays.stream(type.getPermittedSubclasses()), components.types()::link));
        }
        return isText(type) ? "" : components.table(type);
    }

    private static <T> String list(Stream<T> parts, Function<T, String> form) {
        return parts.map(form).collect(Collectors.joining(", "));
    }

    /** Whether it is written as a text, not as an object. */
    private static boolean isText(Class<?> type) {
        return Arrays.stream(type.getDeclaredMethods()).anyMatch(method -> method.isAnnotationPresent(JsonValue.class));
    }
}
