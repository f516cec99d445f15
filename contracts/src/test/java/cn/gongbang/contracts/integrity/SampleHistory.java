package cn.gongbang.contracts.integrity;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** A history in a log that holds others too. */
final class SampleHistory {
    static final NoteSigner SIGNER = NoteSigner.of("gongbang", NoteSigner.newSecret());
    static final String ORIGIN = "gongbang/case-service";

    private SampleHistory() {}

    static StoredEvent event(String aggregate, long sequence, long position) {
        return new StoredEvent(
                position,
                aggregate,
                sequence,
                sequence % 2 == 0 ? "HardshipCase" : null,
                aggregate + "/" + sequence,
                "cn.gongbang.cases.events.IncomeUpdated",
                sequence % 3 == 0 ? "2" : null,
                "2023-02-01T01:00:0%d.123Z".formatted(sequence % 10),
                ("{\"name\":\"陈𠮷\",\"wage\":" + sequence + "}").getBytes(StandardCharsets.UTF_8),
                sequence % 5 == 4 ? null : "{\"by\":\"欧阳\"}".getBytes(StandardCharsets.UTF_8));
    }

    static List<StoredEvent> events(String aggregate, int count) {
        List<StoredEvent> events = new ArrayList<>();
        for (int sequence = 0; sequence < count; sequence++) {
            events.add(event(aggregate, sequence, 10 + 2L * sequence));
        }
        return events;
    }

    static List<LogEntry> entries(List<StoredEvent> events) {
        List<LogEntry> entries = new ArrayList<>();
        Hash link = ChainLink.start();
        for (StoredEvent event : events) {
            LogEntry entry = LogEntry.of(event, link);
            link = entry.link();
            entries.add(entry);
        }
        return entries;
    }

    /** Every second leaf is of this history. */
    static HistoryProof proof(String aggregate, int count) {
        List<StoredEvent> events = events(aggregate, count);
        List<LogEntry> entries = entries(events);
        List<LogEntry> others = entries(events("case:other", count));
        List<Hash> leaves = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            leaves.add(others.get(i).leaf());
            leaves.add(entries.get(i).leaf());
        }
        Checkpoint checkpoint = new Checkpoint(
                ORIGIN,
                leaves.size(),
                CompactRange.over(leaves),
                4,
                Instant.parse("2023-02-24T09:31:00Z"),
                Checkpoint.Occasion.EXPORT,
                null);
        HistoryStatement statement =
                new HistoryStatement(ORIGIN, aggregate, count, entries.getLast().link(), 4);
        List<HistoryProof.Included> included = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int index = 2 * i + 1;
            included.add(new HistoryProof.Included(
                    entries.get(i), index, MerkleTree.inclusion(index, leaves.size(), NaiveTree.of(leaves))));
        }
        return new HistoryProof(aggregate, checkpoint.signed(SIGNER), statement.signed(SIGNER), included, events);
    }
}
