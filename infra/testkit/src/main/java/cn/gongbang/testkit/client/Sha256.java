package cn.gongbang.testkit.client;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** The digest under which evidence is stored. */
final class Sha256 {
    private Sha256() {}

    static byte[] of(byte[] content) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(content);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java runtime knows SHA-256", e);
        }
    }
}
