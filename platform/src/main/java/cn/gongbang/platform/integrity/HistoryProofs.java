package cn.gongbang.platform.integrity;

import cn.gongbang.contracts.integrity.HistoryProof;
import cn.gongbang.contracts.integrity.HistoryStatement;
import cn.gongbang.contracts.integrity.LogEntry;
import cn.gongbang.contracts.integrity.MerkleTree;
import cn.gongbang.contracts.integrity.NoteSigner;
import cn.gongbang.contracts.integrity.ProofFile;
import cn.gongbang.contracts.integrity.StoredEvent;
import cn.gongbang.contracts.integrity.Tiles;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Exports the history of an aggregate so that it can be checked without this service. */
public final class HistoryProofs {
    private final StoredEvents events;
    private final LogStore log;
    private final Checkpoints checkpoints;
    private final NoteSigner signer;

    public HistoryProofs(StoredEvents events, LogStore log, Checkpoints checkpoints, NoteSigner signer) {
        this.events = events;
        this.log = log;
        this.checkpoints = checkpoints;
        this.signer = signer;
    }

    /** The history as a {@link ProofFile}, with a checkpoint that holds it all; empty when there is none. */
    public Optional<byte[]> of(String aggregateId) {
        LogStore.Signed checkpoint = checkpoints.ofNow();
        long size = checkpoint.checkpoint().size();
        List<LogStore.Leaf> leaves = log.entriesOf(aggregateId).stream()
                .filter(leaf -> leaf.index() < size)
                .toList();
        return leaves.isEmpty() ? Optional.empty() : Optional.of(ProofFile.write(proof(leaves, checkpoint)));
    }

    private HistoryProof proof(List<LogStore.Leaf> leaves, LogStore.Signed signed) {
        LogEntry last = leaves.getLast().entry();
        HistoryStatement statement = new HistoryStatement(
                signed.checkpoint().origin(),
                last.aggregate(),
                leaves.size(),
                last.link(),
                signed.checkpoint().number());
        Tiles tiles = new Tiles(log);
        return new HistoryProof(
                last.aggregate(),
                signed.note(),
                statement.signed(signer),
                leaves.stream()
                        .map(leaf -> new HistoryProof.Included(
                                leaf.entry(),
                                leaf.index(),
                                MerkleTree.inclusion(
                                        leaf.index(), signed.checkpoint().size(), tiles)))
                        .toList(),
                stored(leaves, last));
    }

    /** As they are stored, whether they agree with the log or not: whoever checks the file shall see it. */
    private List<StoredEvent> stored(List<LogStore.Leaf> leaves, LogEntry last) {
        Map<Long, LogEntry> entries = leaves.stream()
                .map(LogStore.Leaf::entry)
                .collect(Collectors.toMap(LogEntry::sequence, Function.identity()));
        return events.of(last.aggregate()).stream()
                .filter(event -> event.sequence() <= last.sequence())
                .map(event -> {
                    LogEntry entry = entries.get(event.sequence());
                    return event.position() == StoredEvents.NO_POSITION && entry != null
                            ? event.at(entry.position())
                            : event;
                })
                .toList();
    }
}
