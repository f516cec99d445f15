package cn.gongbang.contracts.integrity;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a store's log was at a moment, to be signed and kept elsewhere (C2SP tlog-checkpoint; number, time and occasion are
 * its extension lines).
 *
 * @param origin names the log
 * @param size leaves of the log
 * @param number of the checkpoint, each one more than the one before, from 0
 * @param at domain time at which it was made
 * @param cut the ledger's cut it was made for; absent on other occasions
 */
public record Checkpoint(
        String origin,
        long size,
        Hash root,
        long number,
        Instant at,
        Occasion occasion,
        @Nullable Instant cut) {
    /** Why a checkpoint was made. */
    public enum Occasion {
        /** A weekly ledger was cut. */
        LEDGER,
        /** A case was exported with its proof. */
        EXPORT,
        /** The service began to write. */
        START,
        /** The service ended in good order, with everything it wrote in the log. */
        STOP
    }

    private static final int LINES = 6;
    private static final String NUMBER = "number ";
    private static final String AT = "at ";
    private static final String FOR = "for ";

    /** The text that is signed. */
    public String text() {
        return String.join(
                "\n",
                origin,
                Long.toString(size),
                root.base64(),
                NUMBER + number,
                AT + at,
                FOR + occasion + (cut == null ? "" : " " + cut),
                "");
    }

    public String signed(NoteSigner signer) {
        return SignedNote.sign(text(), signer);
    }

    /** The checkpoint of a note; empty unless the key signed it and it is one of ours. */
    public static Optional<Checkpoint> open(String note, NoteKey key) {
        return SignedNote.open(note, key).flatMap(Checkpoint::read);
    }

    private static Optional<Checkpoint> read(String text) {
        List<String> lines = text.lines().toList();
        if (lines.size() != LINES) {
            return Optional.empty();
        }
        try {
            String[] why = after(FOR, lines.get(5)).split(" ", 2);
            Checkpoint checkpoint = new Checkpoint(
                    lines.get(0),
                    Long.parseLong(lines.get(1)),
                    Hash.ofBase64(lines.get(2)),
                    Long.parseLong(after(NUMBER, lines.get(3))),
                    Instant.parse(after(AT, lines.get(4))),
                    Occasion.valueOf(why[0]),
                    why.length == 2 ? Instant.parse(why[1]) : null);
            return checkpoint.text().equals(text) ? Optional.of(checkpoint) : Optional.empty();
        } catch (IllegalArgumentException | DateTimeException foreign) {
            return Optional.empty();
        }
    }

    private static String after(String word, String line) {
        if (!line.startsWith(word)) {
            throw new IllegalArgumentException("not a line of a checkpoint: " + line);
        }
        return line.substring(word.length());
    }
}
