package cn.gongbang.eventkit.catalogue;

import cn.gongbang.eventkit.Nullness;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** How the catalogue calls types; it remembers those of ours it called, so that they are explained. */
final class Types {
    private static final Map<Class<?>, String> PLAIN = Map.ofEntries(
            Map.entry(String.class, "text"),
            Map.entry(Object.class, "any JSON"),
            Map.entry(int.class, "whole number"),
            Map.entry(Integer.class, "whole number"),
            Map.entry(long.class, "whole number"),
            Map.entry(Long.class, "whole number"),
            Map.entry(boolean.class, "yes or no"),
            Map.entry(Boolean.class, "yes or no"),
            Map.entry(BigDecimal.class, "decimal"),
            Map.entry(LocalDate.class, "date"),
            Map.entry(LocalTime.class, "time"),
            Map.entry(Instant.class, "instant"));
    private final SortedMap<String, Class<?>> called = new TreeMap<>();

    String of(RecordComponent component) {
        return of(component.getGenericType()) + (Nullness.mayBeAbsent(component) ? "?" : "");
    }

    /** A link to where the type is explained. */
    String link(Class<?> type) {
        Class<?> same = called.putIfAbsent(name(type), type);
        if (same != null && same != type) {
            throw new IllegalStateException("two types are called " + name(type) + ": " + same + " and " + type);
        }
        return "[%s](#%s)".formatted(name(type), anchor(type));
    }

    /** Every type a link was made to so far, by name. */
    SortedMap<String, Class<?>> called() {
        return new TreeMap<>(called);
    }

    /** Its name, after that of the class it stands in. */
    static String name(Class<?> type) {
        Class<?> outer = type.getEnclosingClass();
        return outer == null ? type.getSimpleName() : name(outer) + "." + type.getSimpleName();
    }

    /** The anchor GitHub gives to a heading with the type's name. */
    static String anchor(Class<?> type) {
        return name(type).toLowerCase(Locale.ROOT).replace(".", "");
    }

    private String of(Type type) {
        if (type instanceof ParameterizedType generic) {
            List<String> parts = Arrays.stream(generic.getActualTypeArguments())
                    .map(this::of)
                    .toList();
            if (generic.getRawType() == Map.class) {
                return "map of " + parts.getFirst() + " to " + parts.getLast();
            }
            return (generic.getRawType() == Set.class ? "set of " : "list of ") + parts.getFirst();
        }
        if (!(type instanceof Class<?> simple)) {
            return "data of the fact";
        }
        String plain = PLAIN.get(simple);
        return plain == null ? link(simple) : plain;
    }
}
