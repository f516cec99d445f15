package cn.gongbang.platform.integrity;

import cn.gongbang.contracts.integrity.Checkpoint;
import cn.gongbang.contracts.integrity.Hash;
import cn.gongbang.contracts.integrity.LogEntry;
import cn.gongbang.contracts.integrity.Tiles;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where the log is kept. It only grows; what is written twice is written once. */
public interface LogStore extends Tiles.Stored {
    /**
     * How far the log is.
     *
     * @param size leaves
     * @param position of the last leaf's event in the event store; -1 when there is none
     */
    record Head(long size, long position) {}

    /** An entry and the index of its leaf. */
    record Leaf(long index, LogEntry entry) {}

    /** A checkpoint and the note that signs it. */
    record Signed(Checkpoint checkpoint, String note) {}

    Head head();

    /** The last entry of each aggregate that has one. */
    Map<String, LogEntry> lastEntries(Collection<String> aggregates);

    /**
     * Adds entries behind the last.
     *
     * @param size of the log before
     * @return whether they are in the log: not when another instance has added something since
     */
    boolean append(long size, List<LogEntry> entries);

    /** The entries of an aggregate in the order of their sequence. */
    List<Leaf> entriesOf(String aggregate);

    /** How many roots of subtrees a tier holds, the first being 1. */
    long tiles(int tier);

    void addTile(int tier, long number, Hash root);

    /** The newest checkpoint, if the key that signs today signed it. */
    Optional<Signed> newestCheckpoint();

    /** The number of the next checkpoint. */
    long nextCheckpoint();

    /** Checkpoints from a number on, at most so many. */
    List<Signed> checkpoints(long from, int most);

    /** The first checkpoint made for a ledger's cut at the instant or after it. */
    Optional<Signed> ledgerCheckpoint(Instant cut);

    /** The newest cut for which there is a checkpoint. */
    Optional<Instant> newestLedgerCut();

    /** @return whether it was added: not when there is one of the same number already */
    boolean add(Signed checkpoint);
}
