package cn.gongbang.contracts.integrity;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** A text of some lines with signatures below it (C2SP signed-note). */
public final class SignedNote {
    private static final String DASH = "\u2014 ";

    private SignedNote() {}

    /** @param text ends with a line feed and holds no empty line */
    public static String sign(String text, NoteSigner signer) {
        if (!text.endsWith("\n") || text.contains("\n\n") || text.startsWith("\n")) {
            throw new IllegalArgumentException("lines without an empty one among them expected");
        }
        byte[] signature = signer.signature(text);
        byte[] named = ByteBuffer.allocate(Integer.BYTES + signature.length)
                .put(signer.key().id())
                .put(signature)
                .array();
        return text + "\n" + DASH + signer.key().name() + " " + Base64Text.of(named) + "\n";
    }

    /** The text, if the note carries the key's signature of it; signatures of others are passed over. */
    public static Optional<String> open(String note, NoteKey key) {
        int end = note.lastIndexOf("\n\n");
        if (end < 0 || !note.endsWith("\n")) {
            return Optional.empty();
        }
        String text = note.substring(0, end + 1);
        boolean signed = note.substring(end + 2)
                .lines()
                .filter(line -> line.startsWith(DASH + key.name() + " "))
                .map(line -> line.substring(DASH.length() + key.name().length() + 1))
                .anyMatch(named -> isSigned(text, named, key));
        return signed ? Optional.of(text) : Optional.empty();
    }

    private static boolean isSigned(String text, String named, NoteKey key) {
        try {
            byte[] bytes = Base64Text.read(named);
            return bytes.length > Integer.BYTES
                    && Arrays.equals(bytes, 0, Integer.BYTES, key.id(), 0, Integer.BYTES)
                    && key.verifies(
                            text.getBytes(StandardCharsets.UTF_8),
                            Arrays.copyOfRange(bytes, Integer.BYTES, bytes.length));
        } catch (IllegalArgumentException noBase64) {
            return false;
        }
    }
}
