package cn.gongbang.eventkit;

import java.lang.reflect.RecordComponent;
import org.jspecify.annotations.Nullable;

/** Whether a component may be absent. */
final class Nullness {
    private Nullness() {}

    static boolean mayBeAbsent(RecordComponent component) {
        return component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }
}
