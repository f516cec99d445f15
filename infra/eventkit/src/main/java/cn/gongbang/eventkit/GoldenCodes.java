package cn.gongbang.eventkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.util.ClassUtils;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The codes that stand in stored events, every one ever used: what was stored is known for ever. A code that upcasters turn
 * into another one is taken out by hand.
 */
record GoldenCodes(Path file) {

    /** Adds what is not there yet; takes nothing away. */
    void record(SortedMap<String, Class<?>> enums) {
        SortedMap<String, Set<String>> known = known();
        SortedMap<String, Set<String>> all = new TreeMap<>(known);
        enums.forEach((name, type) -> {
            Set<String> codes = new LinkedHashSet<>(known.getOrDefault(name, Set.of()));
            codes.addAll(codes(type));
            all.put(name, codes);
        });
        if (!all.equals(known)) {
            ObjectNode root = JsonNodeFactory.instance.objectNode();
            all.forEach((name, codes) -> codes.forEach(root.putArray(name)::add));
            Golden.write(file, root);
        }
    }

    void areKnown(SortedMap<String, Class<?>> enums, String command) {
        Map<String, Set<String>> known = known();
        known.forEach((name, codes) -> assertThat(codes(ClassUtils.resolveClassName(name, null)))
                .as("codes of %s; what was stored is read for ever", name)
                .containsAll(codes));
        enums.forEach((name, type) -> assertThat(known.getOrDefault(name, Set.of()))
                .as("codes of %s in %s; new ones are added by %s", name, file, command)
                .containsAll(codes(type)));
    }

    private SortedMap<String, Set<String>> known() {
        SortedMap<String, Set<String>> known = new TreeMap<>();
        if (Files.exists(file)) {
            Golden.tree(file).properties().forEach(entry -> known.put(entry.getKey(), texts(entry.getValue())));
        }
        return known;
    }

    private static Set<String> texts(JsonNode array) {
        Set<String> texts = new LinkedHashSet<>();
        array.forEach(text -> texts.add(text.asString()));
        return texts;
    }

    private static Set<String> codes(Class<?> type) {
        Set<String> codes = new LinkedHashSet<>();
        Arrays.stream(type.getEnumConstants())
                .map(code -> ((Enum<?>) code).name())
                .forEach(codes::add);
        return codes;
    }
}
