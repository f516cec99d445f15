package cn.gongbang.platform.personal;

import com.google.crypto.tink.subtle.AesGcmJce;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;

/** R-PII-1: AES-256-GCM with one person's key; what it seals opens under the same name only. */
final class PersonKey {
    private final AesGcmJce cipher;
    private final byte[] name;
    private final StreamKey stream;
    private final KeyedHash hash;

    PersonKey(KeyName name, byte[] secret) {
        this.name = name.toString().getBytes(StandardCharsets.UTF_8);
        this.stream = new StreamKey(name, secret);
        this.hash = new KeyedHash(secret);
        try {
            this.cipher = new AesGcmJce(secret);
        } catch (GeneralSecurityException unusable) {
            throw new IllegalStateException("the key of " + name + " is no AES key", unusable);
        }
    }

    byte[] seal(byte[] plain) {
        try {
            return cipher.encrypt(plain, name);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("AES-GCM does not seal", impossible);
        }
    }

    /** @throws SealBroken when it was not sealed with this key under this name, or changed since */
    byte[] open(byte[] sealed) {
        try {
            return cipher.decrypt(sealed, name);
        } catch (GeneralSecurityException broken) {
            throw new SealBroken(broken);
        }
    }

    StreamKey stream() {
        return stream;
    }

    KeyedHash hash() {
        return hash;
    }

    /** Sealed data is not what was sealed. */
    static final class SealBroken extends IllegalStateException {
        private static final long serialVersionUID = 1;

        SealBroken(Throwable cause) {
            super("personal data does not open", cause);
        }
    }
}
