package cn.gongbang.contracts.integrity;

import java.util.List;

/**
 * A history to take along and to check anywhere: the events as they are stored, what the log recorded of each, and the way
 * from there to a signed checkpoint. {@link ProofFile} is its form as a file.
 *
 * @param checkpoint a signed note
 * @param statement a signed note
 * @param entries in the order of their sequence
 * @param events in the order of their sequence
 */
public record HistoryProof(
        String aggregate, String checkpoint, String statement, List<Included> entries, List<StoredEvent> events) {

    /**
     * An entry and its way to the root.
     *
     * @param index of the leaf
     * @param path from the leaf upward
     */
    public record Included(LogEntry entry, long index, List<Hash> path) {}
}
