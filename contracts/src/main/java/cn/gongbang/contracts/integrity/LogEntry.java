package cn.gongbang.contracts.integrity;

/**
 * One leaf of a store's log: that this event stood at this place, and what the chain of its aggregate was with it.
 *
 * @param position of the event in the store's own order
 * @param link of the aggregate's chain up to and including the event
 */
public record LogEntry(String aggregate, long sequence, String eventId, long position, Hash link) {
    private static final String PURPOSE = "gongbang/log-entry/v1";

    /** The entry of an event that follows the given link. */
    public static LogEntry of(StoredEvent event, Hash previous) {
        return new LogEntry(
                event.aggregate(),
                event.sequence(),
                event.eventId(),
                event.position(),
                ChainLink.after(previous, event));
    }

    /** Its hash in the Merkle tree. */
    public Hash leaf() {
        return MerkleTree.leaf(new Canonical(PURPOSE)
                .text(aggregate)
                .number(sequence)
                .text(eventId)
                .number(position)
                .bytes(link.bytes())
                .toBytes());
    }
}
