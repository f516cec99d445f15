package cn.gongbang.platform.store;

import cn.gongbang.contracts.events.Revision;
import org.jspecify.annotations.Nullable;

/** The revision of a stored event's form; an event stored without one is in its first (docs/decisions/0007). */
public final class EventRevision {
    private static final String FIRST = "1";

    private EventRevision() {}

    /** The revision in which events of this type are stored today. */
    public static String of(Class<?> payload) {
        String mark = mark(payload);
        return mark == null ? FIRST : mark;
    }

    /** What the store writes beside an event of this type; absent for the first revision. */
    static @Nullable String mark(Class<?> payload) {
        Revision revision = payload.getAnnotation(Revision.class);
        return revision == null ? null : revision.value();
    }
}
