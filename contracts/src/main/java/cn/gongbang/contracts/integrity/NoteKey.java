package cn.gongbang.contracts.integrity;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * The public half of a key that signs notes (C2SP signed-note, Ed25519): {@code name+hash+key}.
 *
 * @param name without white space and {@code +}
 */
public record NoteKey(String name, Hash key) {
    static final String ALGORITHM = "Ed25519";
    private static final byte ED25519 = 1;
    private static final byte[] X509 = HexFormat.of().parseHex("302a300506032b6570032100");
    private static final Pattern NAME = Pattern.compile("[^\\s+]+");
    private static final Pattern FORM = Pattern.compile("([^\\s+]+)\\+([0-9a-f]{8})\\+(\\S+)");

    public NoteKey {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("no name for a key: " + name);
        }
    }

    /** @throws IllegalArgumentException unless it is a key as {@link #text} writes it */
    public static NoteKey parse(String text) {
        var matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("not a public key of signed notes");
        }
        byte[] typed = Base64Text.read(matcher.group(3));
        if (typed.length != 1 + Hash.LENGTH || typed[0] != ED25519) {
            throw new IllegalArgumentException("not an Ed25519 key");
        }
        byte[] raw = new byte[Hash.LENGTH];
        System.arraycopy(typed, 1, raw, 0, raw.length);
        NoteKey key = new NoteKey(matcher.group(1), Hash.of(raw));
        if (!key.text().equals(text)) {
            throw new IllegalArgumentException("the key's hash is not its own");
        }
        return key;
    }

    /** As it is published and handed to those who verify. */
    public String text() {
        return name + "+" + HexFormat.of().formatHex(id()) + "+" + Base64Text.of(typed());
    }

    /** Tells this key from others of the same name: the first four bytes of a hash. */
    byte[] id() {
        byte[] hash = Hash.over((name + "\n").getBytes(StandardCharsets.UTF_8), typed())
                .bytes();
        return ByteBuffer.allocate(Integer.BYTES).put(hash, 0, Integer.BYTES).array();
    }

    boolean verifies(byte[] text, byte[] signature) {
        try {
            byte[] encoded = ByteBuffer.allocate(X509.length + Hash.LENGTH)
                    .put(X509)
                    .put(key.bytes())
                    .array();
            PublicKey point = KeyFactory.getInstance(ALGORITHM).generatePublic(new X509EncodedKeySpec(encoded));
            Signature check = Signature.getInstance(ALGORITHM);
            check.initVerify(point);
            check.update(text);
            return check.verify(signature);
        } catch (GeneralSecurityException noSignature) {
            return false;
        }
    }

    private byte[] typed() {
        return ByteBuffer.allocate(1 + Hash.LENGTH)
                .put(ED25519)
                .put(key.bytes())
                .array();
    }
}
