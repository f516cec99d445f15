package cn.gongbang.platform.store;

import cn.gongbang.contracts.personal.Erasure;
import cn.gongbang.platform.personal.Sealing;
import cn.gongbang.platform.store.RecentHistories.Decoded;
import cn.gongbang.platform.store.RecentHistories.History;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.axonframework.common.Registration;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.MessageDispatchInterceptor;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.jspecify.annotations.Nullable;

/**
 * An event store that reads only what was added to a history since it was read last. The store is asked at every read, so
 * what another instance wrote is seen; a unit of work that has published events reads them too but nothing it reads is
 * kept, for they may never be stored. Snapshots are not used.
 */
final class RememberingEventStore implements EventStore {
    private static final int LONG = 100;
    private static final String PUBLISHED = RememberingEventStore.class.getName();
    private final EventStore store;
    private final RecentHistories recent;
    private final Sealing sealing;

    RememberingEventStore(EventStore store, RecentHistories recent, Sealing sealing) {
        this.store = store;
        this.recent = recent;
        this.sealing = sealing;
    }

    /** The store that holds the events. */
    EventStore store() {
        return store;
    }

    @Override
    public DomainEventStream readEvents(String aggregateId) {
        return readEvents(aggregateId, 0);
    }

    @Override
    public DomainEventStream readEvents(String aggregateId, long firstSequenceNumber) {
        History history = history(aggregateId);
        if (history.last() < firstSequenceNumber) {
            return DomainEventStream.empty();
        }
        return DomainEventStream.of(
                history.events().stream().filter(message -> message.getSequenceNumber() >= firstSequenceNumber),
                history::last);
    }

    private History history(String aggregateId) {
        long moment = recent.moment();
        History known = recent.of(aggregateId);
        DomainEventStream newer = store.readEvents(aggregateId, known.last() + 1);
        if (!newer.hasNext()) {
            return known;
        }
        List<? extends DomainEventMessage<?>> stored = newer.asStream().toList();
        if (known.last() >= 0 && erases(stored)) {
            sealing.forget(OwnedEvent.caseOf(aggregateId));
            recent.forget(aggregateId);
            return history(aggregateId);
        }
        List<DomainEventMessage<?>> events = new ArrayList<>(known.events());
        int bytes = known.bytes();
        for (Decoded decoded : decoded(stored)) {
            events.add(decoded.message());
            bytes += decoded.bytes();
        }
        History history = new History(List.copyOf(events), newer.getLastSequenceNumber(), bytes);
        if (!hasPublished()) {
            recent.keep(aggregateId, history, moment);
        }
        return history;
    }

    /** A long history is decoded on all processors: that is most of what its first reading costs. */
    private List<Decoded> decoded(List<? extends DomainEventMessage<?>> stored) {
        Stream<? extends DomainEventMessage<?>> messages =
                stored.size() > LONG ? stored.parallelStream() : stored.stream();
        return messages.map(recent::decoded).toList();
    }

    /** R-PII-2: what was decoded before is readable here though its keys are destroyed. */
    private static boolean erases(List<? extends DomainEventMessage<?>> stored) {
        return stored.stream().anyMatch(message -> Erasure.class.isAssignableFrom(message.getPayloadType()));
    }

    private static boolean hasPublished() {
        return CurrentUnitOfWork.isStarted()
                && CurrentUnitOfWork.get().root().resources().containsKey(PUBLISHED);
    }

    @Override
    public void publish(List<? extends EventMessage<?>> events) {
        CurrentUnitOfWork.ifStarted(current -> current.root().resources().put(PUBLISHED, true));
        store.publish(events.stream().map(this::owned).toList());
    }

    /** Events of no aggregate belong to no case: nothing personal may be in them. */
    private EventMessage<?> owned(EventMessage<?> event) {
        return event instanceof DomainEventMessage<?> ofAggregate ? new OwnedEvent<>(ofAggregate, sealing) : event;
    }

    @Override
    public Optional<Long> lastSequenceNumberFor(String aggregateId) {
        return store.lastSequenceNumberFor(aggregateId);
    }

    @Override
    public void storeSnapshot(DomainEventMessage<?> snapshot) {
        throw new UnsupportedOperationException("snapshots are not used");
    }

    @Override
    public BlockingStream<TrackedEventMessage<?>> openStream(@Nullable TrackingToken position) {
        return store.openStream(position);
    }

    @Override
    public TrackingToken createTailToken() {
        return store.createTailToken();
    }

    @Override
    public TrackingToken createHeadToken() {
        return store.createHeadToken();
    }

    @Override
    public TrackingToken createTokenAt(Instant instant) {
        return store.createTokenAt(instant);
    }

    @Override
    public TrackingToken createTokenSince(Duration duration) {
        return store.createTokenSince(duration);
    }

    @Override
    public Registration subscribe(Consumer<List<? extends EventMessage<?>>> listener) {
        return store.subscribe(listener);
    }

    @Override
    public Registration registerDispatchInterceptor(MessageDispatchInterceptor<? super EventMessage<?>> interceptor) {
        return store.registerDispatchInterceptor(interceptor);
    }
}
