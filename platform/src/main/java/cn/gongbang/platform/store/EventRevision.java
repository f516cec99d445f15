package cn.gongbang.platform.store;

import org.axonframework.serialization.Revision;

/** The revision of a stored event's form; an event stored without one is in its first (docs/decisions/0007). */
public final class EventRevision {
    private static final String FIRST = "1";

    private EventRevision() {}

    /** The revision in which events of this type are stored today. */
    public static String of(Class<?> payload) {
        Revision revision = payload.getAnnotation(Revision.class);
        return revision == null ? FIRST : revision.value();
    }
}
