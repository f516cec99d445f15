package cn.gongbang.platform.personal;

import cn.gongbang.contracts.personal.Personal;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.JsonNode;

/** Makes what is left of a record when its person's key is destroyed, by its static method {@code unreadable} (R-PII-2). */
record Unreadable(Method maker, List<RecordComponent> plain) {

    /** @throws IllegalStateException when the record does not say what is left of it */
    static Unreadable of(Class<?> type) {
        List<RecordComponent> plain = Arrays.stream(type.getRecordComponents())
                .filter(component -> !component.isAnnotationPresent(Personal.class))
                .toList();
        try {
            Method maker = type.getDeclaredMethod(
                    "unreadable", plain.stream().map(RecordComponent::getType).toArray(Class<?>[]::new));
            return new Unreadable(maker, plain);
        } catch (NoSuchMethodException untold) {
            throw new IllegalStateException(type + " does not say what is left of it without its person's key", untold);
        }
    }

    Object make(JsonNode record, DeserializationContext context) {
        @Nullable
        Object[] values = plain.stream()
                .map(component -> value(component, record, context))
                .toArray();
        try {
            return Objects.requireNonNull(maker.invoke(null, values));
        } catch (IllegalAccessException | InvocationTargetException broken) {
            throw new IllegalStateException(maker + " fails", broken);
        }
    }

    private static @Nullable Object value(RecordComponent component, JsonNode record, DeserializationContext context) {
        JsonNode written = record.get(component.getName());
        JavaType type = context.constructType(component.getGenericType());
        return written == null ? null : context.readTreeAsValue(written, type);
    }
}
