package cn.gongbang.platform.store;

import cn.gongbang.platform.problems.Refusal;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;

/** Reads the history of an aggregate straight from the event store, so an answer never lags behind a write. */
public final class Histories {
    private final EventStore store;

    public Histories(EventStore store) {
        this.store = store;
    }

    /** All events of the aggregate in order; empty when there is none. */
    public List<? extends DomainEventMessage<?>> of(String aggregateId) {
        return store.readEvents(aggregateId, 0).asStream().toList();
    }

    /** Sequence of the newest event, if the aggregate exists. */
    public Optional<Long> lastSequence(String aggregateId) {
        return store.lastSequenceNumberFor(aggregateId);
    }

    /** Folds the payloads of one type, beginning with nothing; null when there is no event. */
    public <E, S> @Nullable S fold(String aggregateId, Class<E> type, BiFunction<@Nullable S, E, S> step) {
        S state = null;
        for (DomainEventMessage<?> message : of(aggregateId)) {
            state = step.apply(state, type.cast(message.getPayload()));
        }
        return state;
    }

    /** @throws Refusal 404 when there is no such history */
    public long requireVersion(String aggregateId, String message) {
        return lastSequence(aggregateId).orElseThrow(() -> Refusal.unknown(message));
    }
}
