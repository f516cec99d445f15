package cn.gongbang.platform.personal;

import com.google.crypto.tink.subtle.AesGcmHkdfStreaming;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;

/**
 * R-PII-1: one person's key for contents as long as files. They are sealed in segments (AES-256-GCM, keys derived by HKDF),
 * so that a part opens without the rest, and open under the same name only.
 */
public final class StreamKey {
    private static final int KEY_BYTES = 32;
    private static final int SEGMENT_BYTES = 64 * 1024;
    private final KeyName name;
    private final AesGcmHkdfStreaming cipher;

    StreamKey(KeyName name, byte[] secret) {
        this.name = name;
        try {
            this.cipher = new AesGcmHkdfStreaming(secret, "HmacSha256", KEY_BYTES, SEGMENT_BYTES, 0);
        } catch (GeneralSecurityException unusable) {
            throw new IllegalStateException("the key of " + name + " seals no streams", unusable);
        }
    }

    /**
     * Where the plain bytes are written; the sealed ones are whole when it is closed.
     *
     * @param what names the content among those of the same key
     */
    public OutputStream sealing(OutputStream sealed, String what) throws IOException {
        try {
            return cipher.newEncryptingStream(sealed, context(what));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("AES-GCM does not seal", impossible);
        }
    }

    /** The plain bytes at their own positions. Reading throws an IOException when they are not what was sealed. */
    public SeekableByteChannel opening(SeekableByteChannel sealed, String what) throws IOException {
        try {
            return cipher.newSeekableDecryptingChannel(sealed, context(what));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("AES-GCM does not open", impossible);
        }
    }

    /** How many bytes that many plain ones are when sealed. */
    public long sealedSize(long plain) {
        return cipher.expectedCiphertextSize(plain);
    }

    private byte[] context(String what) {
        return (name + " " + what).getBytes(StandardCharsets.UTF_8);
    }
}
