package cn.gongbang.cases.claims;

import cn.gongbang.contracts.people.ResidentId;
import cn.gongbang.platform.secrets.SecretFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * R-PII-3: names people by an HMAC of their normalised id, for claims and for exact search. The key comes from
 * {@code gongbang.claims.key} (Base64); a standalone makes one of its own beside its data, readable by its user only.
 */
@Component
public class PersonKeys {
    private static final String ALGORITHM = "HmacSHA256";
    private static final int KEY_BYTES = 32;
    private final SecretKeySpec key;

    public PersonKeys(@Value("${gongbang.claims.key:}") String configured, @Value("${gongbang.data:data}") Path data)
            throws IOException {
        byte[] secret = configured.isBlank()
                ? SecretFile.readOrMake(data.resolve("claims.key"), PersonKeys::fresh)
                : Base64.getDecoder().decode(configured);
        this.key = new SecretKeySpec(secret, ALGORITHM);
    }

    public String of(ResidentId id) {
        return hash("id:" + id.value());
    }

    /** The keyed hash of any other exact search term. */
    public String of(String kind, String text) {
        return hash(kind + ":" + text);
    }

    private String hash(String text) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java has " + ALGORITHM, impossible);
        }
    }

    private static byte[] fresh() {
        byte[] secret = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(secret);
        return secret;
    }
}
