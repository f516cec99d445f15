package cn.gongbang.contracts.integrity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Checks an exported history with a public key alone, and names what is not as it was recorded. */
public final class ProofCheck {
    private final List<Finding> findings = new ArrayList<>();
    private final HistoryProof proof;
    private final NoteKey key;

    /** What was checked: the history's name, its length, and the checkpoint it hangs on, where that is genuine. */
    public record Result(String aggregate, int events, Optional<Checkpoint> checkpoint, List<Finding> findings) {}

    private ProofCheck(HistoryProof proof, NoteKey key) {
        this.proof = proof;
        this.key = key;
    }

    /** @param file an exported {@link ProofFile} */
    public static Result of(byte[] file, NoteKey key) {
        HistoryProof proof;
        try {
            proof = ProofFile.read(file);
        } catch (IllegalArgumentException malformed) {
            Finding finding = new Finding(Finding.Kind.FILE_MALFORMED, "", 0, String.valueOf(malformed.getMessage()));
            return new Result("", 0, Optional.empty(), List.of(finding));
        }
        ProofCheck check = new ProofCheck(proof, key);
        Optional<Checkpoint> checkpoint = Checkpoint.open(proof.checkpoint(), key);
        check.check(checkpoint);
        return new Result(proof.aggregate(), proof.events().size(), checkpoint, List.copyOf(check.findings));
    }

    private void check(Optional<Checkpoint> checkpoint) {
        if (checkpoint.isEmpty()) {
            find(Finding.Kind.CHECKPOINT_UNSIGNED, 0, "");
        }
        checkpoint.ifPresent(this::checkPaths);
        Optional<HistoryStatement> statement = HistoryStatement.open(proof.statement(), key)
                .filter(found -> checkpoint
                        .filter(made -> made.number() == found.checkpoint()
                                && made.origin().equals(found.origin()))
                        .isPresent())
                .filter(found -> found.aggregate().equals(proof.aggregate()));
        if (statement.isEmpty()) {
            find(Finding.Kind.STATEMENT_UNSIGNED, 0, "");
        }
        statement.ifPresent(this::checkLength);
        checkOrder();
        List<StoredEvent> inOrder = proof.events().stream()
                .sorted(Comparator.comparingLong(StoredEvent::sequence))
                .toList();
        List<LogEntry> entries =
                proof.entries().stream().map(HistoryProof.Included::entry).toList();
        findings.addAll(ChainCheck.of(proof.aggregate(), entries, inOrder));
    }

    private void checkPaths(Checkpoint checkpoint) {
        for (HistoryProof.Included included : proof.entries()) {
            if (!MerkleProof.includes(
                    included.entry().leaf(), included.index(), checkpoint.size(), included.path(), checkpoint.root())) {
                find(Finding.Kind.PROOF_FAILS, included.entry().sequence(), Long.toString(included.index()));
            }
        }
    }

    /** The entries are all there were, from the first to the last. */
    private void checkLength(HistoryStatement statement) {
        Set<Long> told = proof.entries().stream()
                .map(included -> included.entry().sequence())
                .collect(Collectors.toSet());
        for (long sequence = 0; sequence < statement.events(); sequence++) {
            if (!told.contains(sequence)) {
                find(Finding.Kind.ENTRY_MISSING, sequence, "");
            }
        }
        proof.entries().stream()
                .filter(included -> included.entry().sequence() == statement.events() - 1)
                .filter(included -> !included.entry().link().equals(statement.last()))
                .forEach(included -> find(
                        Finding.Kind.ENTRY_CHANGED,
                        included.entry().sequence(),
                        included.entry().eventId()));
    }

    private void checkOrder() {
        for (int i = 1; i < proof.events().size(); i++) {
            StoredEvent event = proof.events().get(i);
            if (event.sequence() < proof.events().get(i - 1).sequence()) {
                find(Finding.Kind.EVENT_MOVED, event.sequence(), Integer.toString(i));
            }
        }
    }

    private void find(Finding.Kind kind, long number, String detail) {
        findings.add(new Finding(kind, proof.aggregate(), number, detail));
    }
}
