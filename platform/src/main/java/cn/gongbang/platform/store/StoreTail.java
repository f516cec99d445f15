package cn.gongbang.platform.store;

import java.util.stream.Stream;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;

/** The newest position of the event store, and whether a processor has come as far. */
public final class StoreTail {
    private final EventStore store;
    private final @Nullable EventStorageEngine engine;

    StoreTail(EventStore store, @Nullable EventStorageEngine engine) {
        this.store = store;
        this.engine = engine;
    }

    /** The newest position as text, to see whether anything moved between two looks. */
    public String head() {
        return String.valueOf(store.createHeadToken());
    }

    /**
     * Whether nothing is stored after the position. A position remembers gaps left by transactions that never committed;
     * those hold no event, so the store itself is asked.
     */
    public boolean reachedBy(@Nullable TrackingToken position) {
        TrackingToken head = store.createHeadToken();
        if (head == null || position != null && position.covers(head)) {
            return true;
        }
        return position != null && engine != null && nothingAfter(position, engine);
    }

    private static boolean nothingAfter(TrackingToken position, EventStorageEngine engine) {
        try (Stream<?> after = engine.readEvents(position, false)) {
            return after.findFirst().isEmpty();
        }
    }
}
