package cn.gongbang.cases.read.history;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Links the events of one case, so that changing, dropping or swapping one shows in every hash after it. */
record HashChain(String hash) {
    static HashChain start() {
        return new HashChain("0".repeat(64));
    }

    HashChain and(String aggregateType, long sequence, byte[] event) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update((hash + "\n" + aggregateType + "\n" + sequence + "\n").getBytes(StandardCharsets.UTF_8));
            return new HashChain(HexFormat.of().formatHex(digest.digest(event)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
