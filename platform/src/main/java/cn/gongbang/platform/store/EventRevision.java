package cn.gongbang.platform.store;

import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** The revision of a stored event's form; an event stored without one is in its first (docs/decisions/0007). */
public final class EventRevision {
    public static final String FIRST = "1";

    private EventRevision() {}

    /** The revision in which events of this type are stored today. */
    public static String of(Class<?> payload) {
        Revision revision = payload.getAnnotation(Revision.class);
        return of(revision == null ? null : revision.value());
    }

    /** The revision of an event stored with this mark. */
    public static String of(@Nullable String stored) {
        return stored == null ? FIRST : stored;
    }
}
