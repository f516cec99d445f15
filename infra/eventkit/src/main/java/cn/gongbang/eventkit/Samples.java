package cn.gongbang.eventkit;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Makes examples of records, the same ones each time: first with every component filled, then once for each further
 * kind a sealed component may be of, and last with nothing but what must be there.
 */
final class Samples {
    private final SampleValues values = new SampleValues();
    private final Deque<Class<?>> within = new ArrayDeque<>();
    private final int variant;
    private final boolean sparse;
    private int kinds = 1;

    private Samples(int variant, boolean sparse) {
        this.variant = variant;
        this.sparse = sparse;
    }

    static List<Object> of(Class<?> type) {
        List<Object> examples = new ArrayList<>();
        int kinds = 1;
        for (int variant = 0; variant < kinds; variant++) {
            Samples samples = new Samples(variant, false);
            examples.add(samples.record(type));
            kinds = Math.max(kinds, samples.kinds);
        }
        Object least = new Samples(0, true).record(type);
        if (!least.equals(examples.getFirst())) {
            examples.add(least);
        }
        return examples;
    }

    private Object record(Class<?> type) {
        within.push(type);
        RecordComponent[] components = type.getRecordComponents();
        @Nullable Object[] filled = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            RecordComponent component = components[i];
            filled[i] = Nullness.mayBeAbsent(component) && (sparse || isOpen(component.getType()))
                    ? null
                    : any(component.getGenericType(), component.getName());
        }
        within.pop();
        return construct(type, components, filled);
    }

    private Object any(Type type, String name) {
        if (type instanceof ParameterizedType generic) {
            return collection(generic, name);
        }
        Class<?> plain = (Class<?>) type;
        Object value = values.of(plain, name);
        if (value != null) {
            return value;
        }
        if (plain.isEnum()) {
            return plain.getEnumConstants()[variant % plain.getEnumConstants().length];
        }
        if (plain.isSealed()) {
            return record(choice(plain));
        }
        if (plain.isRecord()) {
            return record(plain);
        }
        throw new IllegalArgumentException("SampleValues has no example of " + plain.getName() + " for " + name);
    }

    private Class<?> choice(Class<?> sealed) {
        List<Class<?>> open = StoredEvents.concrete(sealed)
                .<Class<?>>map(kind -> kind)
                .filter(kind -> !within.contains(kind))
                .toList();
        kinds = Math.max(kinds, open.size());
        return open.get(variant % open.size());
    }

    /** Whether an example of the type is being made already, so that another one in it would never end. */
    private boolean isOpen(Class<?> type) {
        return within.contains(type);
    }

    private Object collection(ParameterizedType generic, String name) {
        Type[] of = generic.getActualTypeArguments();
        if (generic.getRawType() == List.class) {
            return each(of[0], name);
        }
        if (generic.getRawType() == Set.class) {
            return Set.of(any(of[0], name));
        }
        if (generic.getRawType() == Map.class) {
            Map<Object, Object> entries = new LinkedHashMap<>();
            each(of[0], name).forEach(key -> entries.put(key, any(of[1], name)));
            return entries;
        }
        throw new IllegalArgumentException("no example of " + generic);
    }

    /** One example, or each constant there is: a code once stored must be known for ever. */
    private List<?> each(Type type, String name) {
        return type instanceof Class<?> plain && plain.isEnum()
                ? List.of(plain.getEnumConstants())
                : List.of(any(type, name));
    }

    private static Object construct(Class<?> type, RecordComponent[] components, @Nullable Object[] filled) {
        Class<?>[] parameters =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            Constructor<?> canonical = type.getDeclaredConstructor(parameters);
            canonical.setAccessible(true);
            return canonical.newInstance(filled);
        } catch (InvocationTargetException e) {
            throw new IllegalArgumentException(type + " refuses its example", e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
