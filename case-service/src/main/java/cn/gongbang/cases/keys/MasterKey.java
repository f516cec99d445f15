package cn.gongbang.cases.keys;

import cn.gongbang.platform.personal.KeyName;
import cn.gongbang.platform.secrets.SecretFile;
import com.google.crypto.tink.subtle.AesGcmJce;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Base64;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Wraps the keys of the ring (AES-256-GCM), so that the ring's database alone opens nothing. It comes from
 * {@code gongbang.keys.master} (Base64, 32 bytes); a standalone makes one of its own.
 */
@Component
class MasterKey {
    private static final int BYTES = 32;
    private final AesGcmJce cipher;

    MasterKey(@Value("${gongbang.keys.master:}") String configured, @Value("${gongbang.data:data}") Path data)
            throws IOException, GeneralSecurityException {
        byte[] secret = configured.isBlank()
                ? SecretFile.readOrMake(data.resolve("master.key"), BYTES)
                : Base64.getDecoder().decode(configured);
        if (secret.length != BYTES) {
            throw new IllegalArgumentException("gongbang.keys.master is not Base64 of " + BYTES + " bytes");
        }
        this.cipher = new AesGcmJce(secret);
    }

    byte[] wrap(KeyName name, byte[] key) {
        try {
            return cipher.encrypt(key, context(name));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("AES-GCM does not seal", impossible);
        }
    }

    /** @throws IllegalStateException when another master key wrapped it, or it was changed */
    byte[] unwrap(KeyName name, byte[] wrapped) {
        try {
            return cipher.decrypt(wrapped, context(name));
        } catch (GeneralSecurityException foreign) {
            throw new IllegalStateException("the master key does not open the key " + name, foreign);
        }
    }

    private static byte[] context(KeyName name) {
        return name.toString().getBytes(StandardCharsets.UTF_8);
    }
}
