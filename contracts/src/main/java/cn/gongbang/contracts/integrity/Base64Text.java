package cn.gongbang.contracts.integrity;

import java.util.Base64;

/** Base64 with one spelling for the same bytes, so that no character of a proof can be changed unseen. */
final class Base64Text {
    private Base64Text() {}

    static String of(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    /** @throws IllegalArgumentException unless it is exactly what {@link #of} writes */
    static byte[] read(String text) {
        byte[] bytes = Base64.getDecoder().decode(text);
        if (!of(bytes).equals(text)) {
            throw new IllegalArgumentException("not the plain Base64 of its bytes");
        }
        return bytes;
    }
}
