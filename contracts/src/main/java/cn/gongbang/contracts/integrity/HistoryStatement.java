package cn.gongbang.contracts.integrity;

import java.util.List;
import java.util.Optional;

/**
 * How long an aggregate's history was when it was exported: entries prove what is in the log, this signed statement that
 * none was left out at the end.
 *
 * @param origin of the log
 * @param events how many there were
 * @param last link of the chain
 * @param checkpoint number of the checkpoint the export was made with
 */
public record HistoryStatement(String origin, String aggregate, long events, Hash last, long checkpoint) {
    private static final String PURPOSE = "gongbang history statement";
    private static final int LINES = 6;

    public String text() {
        return String.join(
                "\n", PURPOSE, origin, aggregate, Long.toString(events), last.base64(), Long.toString(checkpoint), "");
    }

    public String signed(NoteSigner signer) {
        return SignedNote.sign(text(), signer);
    }

    /** The statement of a note; empty unless the key signed it and it is one. */
    public static Optional<HistoryStatement> open(String note, NoteKey key) {
        return SignedNote.open(note, key).flatMap(HistoryStatement::read);
    }

    private static Optional<HistoryStatement> read(String text) {
        List<String> lines = text.lines().toList();
        if (lines.size() != LINES) {
            return Optional.empty();
        }
        try {
            HistoryStatement statement = new HistoryStatement(
                    lines.get(1),
                    lines.get(2),
                    Long.parseLong(lines.get(3)),
                    Hash.ofBase64(lines.get(4)),
                    Long.parseLong(lines.get(5)));
            return statement.text().equals(text) ? Optional.of(statement) : Optional.empty();
        } catch (IllegalArgumentException foreign) {
            return Optional.empty();
        }
    }
}
