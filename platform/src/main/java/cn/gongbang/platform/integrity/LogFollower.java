package cn.gongbang.platform.integrity;

import cn.gongbang.contracts.integrity.ChainLink;
import cn.gongbang.contracts.integrity.CompactRange;
import cn.gongbang.contracts.integrity.Hash;
import cn.gongbang.contracts.integrity.LogEntry;
import cn.gongbang.contracts.integrity.StoredEvent;
import cn.gongbang.contracts.integrity.Tiles;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Follows the event store and logs every event once, those of an aggregate in order. The last leaf tells how far it is, so
 * there is no position to lose: after a kill it goes on behind that leaf.
 */
public final class LogFollower {
    private static final int BATCH = 500;
    private final StoredEvents events;
    private final LogStore log;
    private long passed = StoredEvents.NO_POSITION;

    public LogFollower(StoredEvents events, LogStore log) {
        this.events = events;
        this.log = log;
    }

    /**
     * Logs everything that was stored when it was called.
     *
     * @return leaves of the log
     */
    public synchronized long catchUp() {
        long settled = events.settled();
        while (true) {
            LogStore.Head head = log.head();
            long after = Math.max(head.position(), passed);
            List<StoredEvent> batch = after < settled ? events.between(after, settled, BATCH) : List.of();
            if (batch.isEmpty()) {
                completeTiles(head.size());
                return head.size();
            }
            List<LogEntry> entries = entries(batch);
            if (entries.isEmpty() || log.append(head.size(), entries)) {
                passed = batch.getLast().position();
            }
        }
    }

    /** Events whose sequence is logged already were moved there by someone: the check of the store names them. */
    private List<LogEntry> entries(List<StoredEvent> batch) {
        Set<String> aggregates = batch.stream().map(StoredEvent::aggregate).collect(Collectors.toSet());
        Map<String, LogEntry> last = new HashMap<>(log.lastEntries(aggregates));
        List<LogEntry> entries = new ArrayList<>();
        for (StoredEvent event : batch) {
            LogEntry before = last.get(event.aggregate());
            if (before == null || event.sequence() > before.sequence()) {
                LogEntry entry = LogEntry.of(event, before == null ? ChainLink.start() : before.link());
                last.put(event.aggregate(), entry);
                entries.add(entry);
            }
        }
        return entries;
    }

    /** Stores the roots of subtrees that have become complete, also those a crash left out. */
    private void completeTiles(long size) {
        int tier = 1;
        for (long complete = size / Tiles.WIDTH; complete > 0; complete /= Tiles.WIDTH) {
            for (long number = log.tiles(tier); number < complete; number++) {
                List<Hash> below = log.hashes(tier - 1, number * Tiles.WIDTH, Tiles.WIDTH);
                log.addTile(tier, number, CompactRange.over(below));
            }
            tier++;
        }
    }
}
