package cn.gongbang.contracts.integrity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The hash chain of one aggregate: each link covers the link before it and everything the store holds of the event, so
 * that changing, dropping, inserting or swapping events shows in every link after it.
 */
public final class ChainLink {
    private static final String PURPOSE = "gongbang/chain-link/v1";

    private ChainLink() {}

    /** What the first event of an aggregate is linked to. */
    public static Hash start() {
        return Hash.of(new byte[Hash.LENGTH]);
    }

    /** The link of the event that follows. */
    public static Hash after(Hash previous, StoredEvent event) {
        return Hash.over(new Canonical(PURPOSE)
                .bytes(previous.bytes())
                .text(event.aggregate())
                .number(event.sequence())
                .text(event.aggregateType())
                .text(event.eventId())
                .text(event.payloadType())
                .text(event.revision())
                .text(event.timestamp())
                .bytes(event.payload())
                .bytes(event.metadata())
                .toBytes());
    }

    /** The links of a history by sequence. */
    public static Map<Long, Hash> of(List<StoredEvent> history) {
        Map<Long, Hash> links = new HashMap<>();
        Hash link = start();
        for (StoredEvent event : history) {
            link = after(link, event);
            links.put(event.sequence(), link);
        }
        return links;
    }
}
