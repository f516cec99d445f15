package cn.gongbang.gateway.issuer;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * Secrets as a hash with a key of this run. They are never stored and mostly random, so nothing slower is of use; guesses
 * are slowed down at the door.
 */
final class SecretHash implements PasswordEncoder {
    private static final String HMAC = "HmacSHA256";
    private final SecretKeySpec key;

    SecretHash() {
        byte[] random = new byte[32];
        new SecureRandom().nextBytes(random);
        this.key = new SecretKeySpec(random, HMAC);
    }

    @Override
    public String encode(@Nullable CharSequence secret) {
        return HexFormat.of().formatHex(hash(String.valueOf(secret)));
    }

    @Override
    public boolean matches(@Nullable CharSequence given, @Nullable String encoded) {
        return given != null
                && encoded != null
                && MessageDigest.isEqual(hash(given.toString()), HexFormat.of().parseHex(encoded));
    }

    private byte[] hash(String secret) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(key);
            return mac.doFinal(secret.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
