package cn.gongbang.contracts.personal;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.stream.Collectors;

/** R-PII-1: what records say of themselves in logs and error texts; they call it in their {@code toString}. */
public final class Redacted {
    private static final String HIDDEN = "*";

    private Redacted() {}

    /** The record with its {@link Personal} components hidden. */
    public static String of(Record told) {
        return Arrays.stream(told.getClass().getRecordComponents())
                .map(component -> component.getName() + "=" + shown(component, told))
                .collect(Collectors.joining(", ", name(told) + "[", "]"));
    }

    /** Nothing but the name of the record. */
    public static String whole(Record told) {
        return name(told) + "[" + HIDDEN + "]";
    }

    private static String name(Record told) {
        return told.getClass().getSimpleName();
    }

    private static String shown(RecordComponent component, Record told) {
        if (component.isAnnotationPresent(Personal.class)) {
            return HIDDEN;
        }
        Method accessor = component.getAccessor();
        try {
            accessor.setAccessible(true);
            return String.valueOf(accessor.invoke(told));
        } catch (IllegalAccessException | InvocationTargetException broken) {
            throw new IllegalStateException(accessor + " fails", broken);
        }
    }
}
