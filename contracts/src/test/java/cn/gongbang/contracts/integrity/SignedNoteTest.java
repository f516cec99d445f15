package cn.gongbang.contracts.integrity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class SignedNoteTest {
    private static final NoteSigner SIGNER = NoteSigner.of("gongbang", NoteSigner.newSecret());
    private static final Checkpoint CHECKPOINT = new Checkpoint(
            "gongbang/case-service",
            17,
            MerkleTree.leaf(new byte[] {1}),
            3,
            Instant.parse("2023-02-24T09:31:00Z"),
            Checkpoint.Occasion.LEDGER,
            Instant.parse("2023-02-24T09:30:00Z"));

    /** The example of Go's golang.org/x/mod/sumdb/note, made by another implementation. */
    @Test
    void givenANoteSignedElsewhere_whenOpened_thenItsSignatureHolds() {
        NoteKey key = NoteKey.parse("PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW");
        String text = "If you think cryptography is the answer to your problem,\n"
                + "then you don't know what your problem is.\n";
        String note = text + "\n\u2014 PeterNeumann "
                + "x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=\n";
        assertThat(SignedNote.open(note, key)).contains(text);
        assertThat(SignedNote.open(note.replace("problem is", "problem was"), key))
                .isEmpty();
    }

    @Test
    void givenACheckpoint_whenSignedAndOpened_thenItIsTheSame() {
        String note = CHECKPOINT.signed(SIGNER);
        assertThat(note)
                .startsWith("gongbang/case-service\n17\n"
                        + MerkleTree.leaf(new byte[] {1}).base64()
                        + "\nnumber 3\nat 2023-02-24T09:31:00Z\nfor LEDGER 2023-02-24T09:30:00Z\n\n\u2014 gongbang ");
        assertThat(Checkpoint.open(note, SIGNER.key())).contains(CHECKPOINT);
        assertThat(Checkpoint.open(note, NoteKey.parse(SIGNER.key().text()))).contains(CHECKPOINT);
    }

    @Test
    void givenACheckpoint_whenAnyCharacterIsChanged_thenItOpensNoMore() {
        String note = CHECKPOINT.signed(SIGNER);
        for (int i = 0; i < note.length(); i++) {
            for (int bit = 0; bit < 7; bit++) {
                String changed = note.substring(0, i) + (char) (note.charAt(i) ^ (1 << bit)) + note.substring(i + 1);
                assertThat(Checkpoint.open(changed, SIGNER.key())).as(changed).isEmpty();
            }
        }
    }

    @Test
    void givenAnotherKeyOfTheSameName_whenOpened_thenNothing() {
        NoteSigner other = NoteSigner.of("gongbang", NoteSigner.newSecret());
        assertThat(Checkpoint.open(CHECKPOINT.signed(other), SIGNER.key())).isEmpty();
    }

    @Test
    void givenSecretsOrKeysThatAreNone_whenRead_thenRefused() {
        byte[] mixed = NoteSigner.newSecret();
        System.arraycopy(NoteSigner.newSecret(), 0, mixed, 0, Hash.LENGTH);
        assertThatThrownBy(() -> NoteSigner.of("gongbang", mixed)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> NoteSigner.of("gongbang", new byte[3])).isInstanceOf(IllegalArgumentException.class);
        String key = SIGNER.key().text();
        assertThatThrownBy(() -> NoteKey.parse("other" + key)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> NoteKey.parse("gongbang")).isInstanceOf(IllegalArgumentException.class);
    }
}
