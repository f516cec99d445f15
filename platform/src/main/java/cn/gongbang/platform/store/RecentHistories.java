package cn.gongbang.platform.store;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.serialization.Serializer;

/**
 * The decoded events of histories that were read lately. A stored event never changes, so what is kept here is always
 * the true beginning of its history; what was stored since is read behind it (docs/performance.md). Whoever makes events
 * unreadable (R-PII-2) has it forget them, on every instance of the service.
 */
public final class RecentHistories {
    private static final Duration UNUSED = Duration.ofMinutes(30);
    private final Cache<String, History> histories;
    private final Serializer serializer;
    private final AtomicLong forgotten = new AtomicLong();

    /**
     * The beginning of a history.
     *
     * @param last sequence of the newest stored event in here, also where an upcaster leaves that out; -1 when empty
     * @param bytes what its payloads take in their stored form
     */
    record History(List<DomainEventMessage<?>> events, long last, int bytes) {
        static final History NOTHING = new History(List.of(), -1, 0);
    }

    /** @param bytes how much is kept, counted in the events' stored form */
    public RecentHistories(Serializer serializer, long bytes) {
        this.serializer = serializer;
        this.histories = Caffeine.newBuilder()
                .maximumWeight(bytes)
                .weigher((String aggregate, History history) -> history.bytes())
                .expireAfterAccess(UNUSED)
                .build();
    }

    /** From now on every history is read from the store again. */
    public void forgetAll() {
        forgotten.incrementAndGet();
        histories.invalidateAll();
    }

    /** From now on every history of the case is read from the store again, whatever the aggregate is about. */
    public void forgetCase(String caseId) {
        forgotten.incrementAndGet();
        histories.asMap().keySet().removeIf(aggregate -> OwnedEvent.caseOf(aggregate)
                .equals(caseId));
    }

    /** From now on the aggregate's history is read from the store again. */
    public void forget(String aggregateId) {
        forgotten.incrementAndGet();
        histories.invalidate(aggregateId);
    }

    /** Drops at once what is beyond the room there is, which otherwise happens a little later. */
    void settle() {
        histories.cleanUp();
    }

    History of(String aggregateId) {
        History known = histories.getIfPresent(aggregateId);
        return known == null ? History.NOTHING : known;
    }

    /** To be asked before reading what {@link #keep} is to keep. */
    long moment() {
        return forgotten.get();
    }

    /** Keeps what was read, unless anything was forgotten since the given moment. */
    void keep(String aggregateId, History history, long moment) {
        histories.put(aggregateId, history);
        if (forgotten.get() != moment) {
            histories.invalidate(aggregateId);
        }
    }

    /** A message without its stored form, and how many bytes that took. */
    Decoded decoded(DomainEventMessage<?> stored) {
        int bytes = stored.serializePayload(serializer, byte[].class).getData().length;
        return new Decoded(
                new GenericDomainEventMessage<>(
                        stored.getType(),
                        stored.getAggregateIdentifier(),
                        stored.getSequenceNumber(),
                        stored.getPayload(),
                        stored.getMetaData(),
                        stored.getIdentifier(),
                        stored.getTimestamp()),
                bytes);
    }

    record Decoded(DomainEventMessage<?> message, int bytes) {}
}
