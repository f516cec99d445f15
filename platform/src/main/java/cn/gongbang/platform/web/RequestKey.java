package cn.gongbang.platform.web;

import cn.gongbang.contracts.events.Stamp;
import cn.gongbang.platform.personal.KeyedHash;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import tools.jackson.databind.json.JsonMapper;

/**
 * The identity of a write that may be retried (contract.md, Idempotency-Key): who, where and which key, and a hash of
 * what was asked for. That hash is keyed (R-PII-3): what is asked for is mostly known but for an id number, which could be
 * guessed.
 */
public record RequestKey(String key, String contentHash) {

    /** @param header what the client sent as Idempotency-Key */
    static RequestKey of(String header, String user, String path, Object content, JsonMapper json, KeyedHash hash) {
        return new RequestKey(
                sha256((user + "\n" + path + "\n" + header).getBytes(StandardCharsets.UTF_8)),
                Stamp.KEYED + hash.of(json.writeValueAsBytes(content)));
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
