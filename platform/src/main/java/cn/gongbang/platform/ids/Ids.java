package cn.gongbang.platform.ids;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** Time-ordered ids (UUID version 7) of cases and files, by the wall clock. */
public final class Ids {
    private static final TimeBasedEpochGenerator GENERATOR = Generators.timeBasedEpochGenerator();

    private Ids() {}

    public static String next() {
        return GENERATOR.generate().toString();
    }

    /** Whether the text is an id made within the last while, so that other services may not have heard of it yet. */
    public static boolean isYoung(String id, Duration age) {
        try {
            UUID uuid = UUID.fromString(id);
            long millis = uuid.getMostSignificantBits() >>> 16;
            return uuid.version() == 7 && Math.abs(Instant.now().toEpochMilli() - millis) <= age.toMillis();
        } catch (IllegalArgumentException notAnId) {
            return false;
        }
    }
}
