package cn.gongbang.contracts.integrity;

import org.jspecify.annotations.Nullable;

/**
 * An event as the store holds it: bytes, not meaning. Whatever a field is encrypted with, or whether its key still exists,
 * makes no difference here.
 *
 * @param position where it stands in the store's own order; not part of the chain, but of the log
 * @param sequence its number in the history of its aggregate, from 0
 * @param aggregateType absent where the store holds none
 * @param revision of the payload's form; absent for the first
 * @param timestamp the store's own text
 * @param payload the stored bytes
 * @param metadata the stored bytes; absent where the store holds none
 */
public record StoredEvent(
        long position,
        String aggregate,
        long sequence,
        @Nullable String aggregateType,
        String eventId,
        String payloadType,
        @Nullable String revision,
        String timestamp,
        byte[] payload,
        byte @Nullable [] metadata) {

    /** The same event at another position. */
    public StoredEvent at(long other) {
        return new StoredEvent(
                other,
                aggregate,
                sequence,
                aggregateType,
                eventId,
                payloadType,
                revision,
                timestamp,
                payload,
                metadata);
    }
}
