package cn.gongbang.contracts.integrity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Compares the stored events of one aggregate with what the log recorded of them, and names each that is not as it was.
 * An entry is believed where the next link follows from it or its event, so one change is one finding, not one for every
 * event after it.
 */
public final class ChainCheck {
    private final String aggregate;
    private final Map<Long, LogEntry> entries = new TreeMap<>();
    private final List<StoredEvent> events;
    private final List<Finding> findings = new ArrayList<>();

    private ChainCheck(String aggregate, List<LogEntry> entries, List<StoredEvent> events) {
        this.aggregate = aggregate;
        entries.forEach(entry -> this.entries.put(entry.sequence(), entry));
        this.events = events;
    }

    /**
     * @param entries of this aggregate in the log
     * @param events of this aggregate in the store, in the order of their sequence; those not in the log yet left out
     */
    public static List<Finding> of(String aggregate, List<LogEntry> entries, List<StoredEvent> events) {
        ChainCheck check = new ChainCheck(aggregate, entries, events);
        check.compare();
        return List.copyOf(check.findings);
    }

    private void compare() {
        Map<Long, Hash> recomputed = ChainLink.of(events);
        Map<String, Long> places = new HashMap<>();
        entries.values().forEach(entry -> places.put(entry.eventId(), entry.sequence()));
        Map<Long, StoredEvent> found = new TreeMap<>();
        for (StoredEvent event : events) {
            Long place = places.get(event.eventId());
            boolean isSecond = found.putIfAbsent(event.sequence(), event) != null;
            if (!isSecond && place != null && place != event.sequence()) {
                find(Finding.Kind.EVENT_MOVED, event.sequence(), Long.toString(place));
            } else if (isSecond || !entries.containsKey(event.sequence())) {
                find(Finding.Kind.EVENT_INSERTED, event.sequence(), event.eventId());
            } else {
                compare(event, recomputed);
            }
        }
        for (Long sequence : entries.keySet()) {
            if (!found.containsKey(sequence)) {
                find(Finding.Kind.EVENT_MISSING, sequence, entry(sequence).eventId());
            }
        }
    }

    private void compare(StoredEvent event, Map<Long, Hash> recomputed) {
        long sequence = event.sequence();
        LogEntry entry = entry(sequence);
        if (entry.position() != event.position()) {
            find(Finding.Kind.EVENT_REORDERED, sequence, Long.toString(entry.position()));
        }
        boolean isWholeBeginningRight = entry.link().equals(recomputed.get(sequence));
        if (isWholeBeginningRight || follows(entry, event)) {
            if (!entry.eventId().equals(event.eventId())) {
                find(Finding.Kind.ENTRY_CHANGED, sequence, entry.eventId());
            }
            return;
        }
        boolean isChainRightAfterIt =
                entries.containsKey(sequence + 1) && entry(sequence + 1).link().equals(recomputed.get(sequence + 1));
        find(isChainRightAfterIt ? Finding.Kind.ENTRY_CHANGED : Finding.Kind.EVENT_CHANGED, sequence, entry.eventId());
    }

    /** Whether the entry's link follows from the entry before it and the event as it is stored. */
    private boolean follows(LogEntry entry, StoredEvent event) {
        LogEntry before = entries.get(entry.sequence() - 1);
        Hash previous = before == null ? ChainLink.start() : before.link();
        return entry.link().equals(ChainLink.after(previous, event));
    }

    private LogEntry entry(long sequence) {
        @Nullable LogEntry entry = entries.get(sequence);
        return Objects.requireNonNull(entry);
    }

    private void find(Finding.Kind kind, long sequence, String detail) {
        findings.add(new Finding(kind, aggregate, sequence, detail));
    }
}
