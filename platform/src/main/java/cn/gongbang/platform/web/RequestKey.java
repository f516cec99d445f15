package cn.gongbang.platform.web;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * The identity of a write that may be retried (contract.md, Idempotency-Key): who, where and which key, and a hash of
 * what was asked for.
 */
public record RequestKey(String key, String contentHash) {

    /** Null when the client sent no key. */
    public static @Nullable RequestKey of(
            @Nullable String header, String user, String path, Object content, JsonMapper json) {
        if (header == null || header.isBlank()) {
            return null;
        }
        return new RequestKey(
                sha256((user + "\n" + path + "\n" + header).getBytes(StandardCharsets.UTF_8)),
                sha256(json.writeValueAsBytes(content)));
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
