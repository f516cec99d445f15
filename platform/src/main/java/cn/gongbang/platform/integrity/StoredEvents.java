package cn.gongbang.platform.integrity;

import cn.gongbang.contracts.integrity.StoredEvent;
import java.util.List;

/** Reads events as the store holds them, without understanding them. */
public interface StoredEvents {
    /**
     * All events of an aggregate in the order of their sequence. A store that does not tell the position of a single
     * event gives {@link #NO_POSITION}.
     */
    List<StoredEvent> of(String aggregateId);

    /**
     * The newest position up to which nothing will be stored any more: every write that could still end below it is
     * awaited. Writes themselves never wait.
     *
     * @return -1 when nothing is stored
     */
    long settled();

    /** The events after a position up to another, in the store's order, at most so many. */
    List<StoredEvent> between(long after, long upTo, int most);

    /** Stands for a position the store does not tell. */
    long NO_POSITION = -1;
}
