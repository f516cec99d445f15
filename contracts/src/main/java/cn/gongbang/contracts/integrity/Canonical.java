package cn.gongbang.contracts.integrity;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * The one way in which fields become the bytes that are hashed: what they are for comes first, and each field tells its
 * length, so that no two different lists of fields become the same bytes.
 */
final class Canonical {
    private static final int ABSENT = -1;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(512);

    /** @param purpose keeps hashes made for one thing from being taken for another */
    Canonical(String purpose) {
        text(purpose);
    }

    Canonical number(long value) {
        return bytes(ByteBuffer.allocate(Long.BYTES).putLong(value).array());
    }

    Canonical text(@Nullable String value) {
        return bytes(value == null ? null : value.getBytes(StandardCharsets.UTF_8));
    }

    Canonical bytes(byte @Nullable [] value) {
        int length = value == null ? ABSENT : value.length;
        bytes.writeBytes(ByteBuffer.allocate(Integer.BYTES).putInt(length).array());
        if (value != null) {
            bytes.writeBytes(value);
        }
        return this;
    }

    byte[] toBytes() {
        return bytes.toByteArray();
    }
}
