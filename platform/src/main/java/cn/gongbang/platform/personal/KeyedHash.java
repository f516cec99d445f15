package cn.gongbang.platform.personal;

import com.google.crypto.tink.subtle.Hkdf;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * R-PII-3: hashes of contents that could be guessed one by one if everybody could compute them (HMAC-SHA-256 with a key of
 * the ring).
 */
public final class KeyedHash {
    private static final String ALGORITHM = "HmacSHA256";
    private static final int KEY_BYTES = 32;
    private final SecretKeySpec key;

    KeyedHash(byte[] secret) {
        byte[] purpose = "hash".getBytes(StandardCharsets.US_ASCII);
        try {
            this.key =
                    new SecretKeySpec(Hkdf.computeHkdf(ALGORITHM, secret, new byte[0], purpose, KEY_BYTES), ALGORITHM);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java has " + ALGORITHM, impossible);
        }
    }

    /** In lower-case hexadecimal. */
    public String of(byte[] content) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return HexFormat.of().formatHex(mac.doFinal(content));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java has " + ALGORITHM, impossible);
        }
    }
}
