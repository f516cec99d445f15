package cn.gongbang.eventkit;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which components a record has, those of its parts among them, such as {@code household.people[].name}; a part that may
 * be of several kinds names its own, such as {@code change(PersonDied).memberId}.
 *
 * @param present those with a value
 * @param missing those without one that must have one
 * @param codes the enums met, by name
 */
record Form(Set<String> present, Set<String> missing, SortedMap<String, Class<?>> codes) {
    private static final Pattern KIND = Pattern.compile("\\)");

    static Form of(List<?> examples) {
        Form form = new Form(new TreeSet<>(), new TreeSet<>(), new TreeMap<>());
        examples.forEach(example -> form.components("", (Record) example));
        return form;
    }

    /** What is present here and not there; kinds that are not there at all do not count, for none of them was stored. */
    List<String> beyond(Form other) {
        return present.stream()
                .filter(path -> !other.present.contains(path))
                .filter(path -> kinds(path).allMatch(other::knows))
                .toList();
    }

    private boolean knows(String kind) {
        return present.stream().anyMatch(path -> path.startsWith(kind));
    }

    private static Stream<String> kinds(String path) {
        return KIND.matcher(path).results().map(kind -> path.substring(0, kind.end()));
    }

    private void add(String path, Object value) {
        switch (value) {
            case Collection<?> each -> each.forEach(element -> add(path + "[]", element));
            case Map<?, ?> entries ->
                entries.forEach((key, element) -> {
                    add(path + "{}", key);
                    add(path + "{}", element);
                });
            case Record parts -> components(path + kind(parts.getClass()) + ".", parts);
            case Enum<?> code -> {
                present.add(path);
                codes.put(code.getDeclaringClass().getName(), code.getDeclaringClass());
            }
            default -> present.add(path);
        }
    }

    private static String kind(Class<?> type) {
        return Arrays.stream(type.getInterfaces()).anyMatch(Class::isSealed) ? "(" + type.getSimpleName() + ")" : "";
    }

    private void components(String path, Record parts) {
        for (RecordComponent component : parts.getClass().getRecordComponents()) {
            String name = path + component.getName();
            Object value = value(parts, component);
            if (value != null) {
                present.add(name);
                add(name, value);
            } else if (!Nullness.mayBeAbsent(component)) {
                missing.add(name);
            }
        }
    }

    private static @Nullable Object value(Record parts, RecordComponent component) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(parts);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
