package cn.gongbang.contracts.integrity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ProofCheckTest {
    private static final String CASE = "case:1";
    private static final HistoryProof PROOF = SampleHistory.proof(CASE, 7);
    private static final byte[] FILE = ProofFile.write(PROOF);

    @Test
    void givenAnExportAsItWasMade_whenChecked_thenNothingIsFound() {
        ProofCheck.Result result = check(FILE);
        assertThat(result.findings()).isEmpty();
        assertThat(result.events()).isEqualTo(7);
        assertThat(result.checkpoint().orElseThrow().size()).isEqualTo(14);
    }

    @Property(tries = 3000)
    void anyChangedByteIsFound(@ForAll @IntRange(min = 0) int where, @ForAll @IntRange(min = 1, max = 255) int how) {
        byte[] changed = FILE.clone();
        changed[where % changed.length] ^= (byte) how;
        assertThat(check(changed).findings()).isNotEmpty();
    }

    @Property(tries = 500)
    void anyByteLeftOutOrDoubledIsFound(@ForAll @IntRange(min = 0) int where, @ForAll boolean doubled) {
        int at = where % FILE.length;
        ByteArrayOutputStream changed = new ByteArrayOutputStream();
        changed.write(FILE, 0, doubled ? at + 1 : at);
        changed.write(FILE, doubled ? at : at + 1, FILE.length - (doubled ? at : at + 1));
        assertThat(check(changed.toByteArray()).findings()).isNotEmpty();
    }

    @Test
    void givenEachEventChangedDroppedSwappedOrDoubled_whenChecked_thenExactlyThatOneIsNamed() {
        for (int i = 0; i < 7; i++) {
            List<StoredEvent> events = new ArrayList<>(PROOF.events());
            StoredEvent event = events.get(i);
            events.set(i, withPayload(event, "{}"));
            assertThat(findings(events)).containsExactly(finding(Finding.Kind.EVENT_CHANGED, i, event.eventId()));
            events.remove(i);
            assertThat(findings(events)).containsExactly(finding(Finding.Kind.EVENT_MISSING, i, event.eventId()));
            events.add(i, event);
            events.add(event);
            assertThat(findings(events)).contains(finding(Finding.Kind.EVENT_INSERTED, i, event.eventId()));
        }
        for (int i = 1; i < 7; i++) {
            List<StoredEvent> events = new ArrayList<>(PROOF.events());
            Collections.swap(events, i - 1, i);
            assertThat(findings(events)).containsExactly(finding(Finding.Kind.EVENT_MOVED, i - 1, Integer.toString(i)));
        }
    }

    @Test
    void givenTheEndLeftOutTogetherWithItsEntries_whenChecked_thenTheStatementTells() {
        HistoryProof cut = new HistoryProof(
                CASE,
                PROOF.checkpoint(),
                PROOF.statement(),
                PROOF.entries().subList(0, 5),
                PROOF.events().subList(0, 5));
        assertThat(check(ProofFile.write(cut)).findings())
                .containsExactly(
                        finding(Finding.Kind.ENTRY_MISSING, 5, ""), finding(Finding.Kind.ENTRY_MISSING, 6, ""));
    }

    @Test
    void givenAHistoryMadeAnewWithItsEntries_whenChecked_thenNoProofLeadsToTheRoot() {
        List<StoredEvent> events = new ArrayList<>(PROOF.events());
        events.set(3, withPayload(events.get(3), "{\"wage\":0}"));
        List<LogEntry> entries = SampleHistory.entries(events);
        List<HistoryProof.Included> included = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            HistoryProof.Included old = PROOF.entries().get(i);
            included.add(new HistoryProof.Included(entries.get(i), old.index(), old.path()));
        }
        HistoryProof forged = new HistoryProof(CASE, PROOF.checkpoint(), PROOF.statement(), included, events);
        assertThat(check(ProofFile.write(forged)).findings())
                .extracting(Finding::kind, Finding::number)
                .contains(tuple(Finding.Kind.PROOF_FAILS, 3L));
    }

    @Test
    void givenAnotherKey_whenChecked_thenNeitherCheckpointNorStatementIsBelieved() {
        NoteKey other = NoteSigner.of("gongbang", NoteSigner.newSecret()).key();
        assertThat(ProofCheck.of(FILE, other).findings())
                .extracting(Finding::kind)
                .containsExactly(Finding.Kind.CHECKPOINT_UNSIGNED, Finding.Kind.STATEMENT_UNSIGNED);
    }

    private static List<Finding> findings(List<StoredEvent> events) {
        return check(ProofFile.write(new HistoryProof(
                        CASE, PROOF.checkpoint(), PROOF.statement(), PROOF.entries(), List.copyOf(events))))
                .findings();
    }

    private static Finding finding(Finding.Kind kind, long number, String detail) {
        return new Finding(kind, CASE, number, detail);
    }

    private static ProofCheck.Result check(byte[] file) {
        return ProofCheck.of(file, SampleHistory.SIGNER.key());
    }

    private static StoredEvent withPayload(StoredEvent event, String payload) {
        return new StoredEvent(
                event.position(),
                event.aggregate(),
                event.sequence(),
                event.aggregateType(),
                event.eventId(),
                event.payloadType(),
                event.revision(),
                event.timestamp(),
                payload.getBytes(),
                event.metadata());
    }
}
