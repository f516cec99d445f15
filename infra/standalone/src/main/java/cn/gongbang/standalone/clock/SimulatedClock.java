package cn.gongbang.standalone.clock;

import cn.gongbang.platform.time.DomainTime;
import cn.gongbang.standalone.embedded.FileTree;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

/**
 * The domain's time in a simulated run: it stands still until it is moved, moves forward only, and is on disk before
 * anyone can read it, so that no restart falls behind what was recorded.
 */
public final class SimulatedClock extends Clock {

    private final Path file;
    private volatile Instant now;

    private SimulatedClock(Path file, Instant now) {
        this.file = file;
        this.now = now;
    }

    /** The clock kept in this file, moved to {@code from} where that is later. */
    public static SimulatedClock open(Path file, Instant from) throws IOException {
        SimulatedClock clock = new SimulatedClock(
                file, Files.exists(file) ? Instant.parse(Files.readString(file).strip()) : Instant.MIN);
        if (from.isAfter(clock.now)) {
            clock.moveTo(from);
        }
        return clock;
    }

    /**
     * Moves the clock.
     *
     * @return whether it could be moved: never backward
     */
    public synchronized boolean moveTo(Instant instant) throws IOException {
        if (instant.isBefore(now)) {
            return false;
        }
        if (instant.isAfter(now)) {
            FileTree.replaceDurably(file, instant.toString().getBytes(StandardCharsets.US_ASCII));
            now = instant;
        }
        return true;
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return DomainTime.ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return zone.equals(getZone()) ? this : new InZone(this, zone);
    }

    /** The same time told in another zone. */
    private static final class InZone extends Clock {

        private final SimulatedClock clock;
        private final ZoneId zone;

        private InZone(SimulatedClock clock, ZoneId zone) {
            this.clock = clock;
            this.zone = zone;
        }

        @Override
        public Instant instant() {
            return clock.instant();
        }

        @Override
        public ZoneId getZone() {
            return zone;
        }

        @Override
        public Clock withZone(ZoneId other) {
            return clock.withZone(other);
        }
    }
}
