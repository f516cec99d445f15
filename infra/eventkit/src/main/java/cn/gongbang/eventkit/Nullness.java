package cn.gongbang.eventkit;

import java.lang.reflect.RecordComponent;
import org.jspecify.annotations.Nullable;

/** Whether a component may be absent. */
public final class Nullness {
    private Nullness() {}

    public static boolean mayBeAbsent(RecordComponent component) {
        return component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }
}
