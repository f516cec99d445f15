package cn.gongbang.standalone.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SimulatedClockTest {

    private static final Instant NINE = Instant.parse("2023-01-30T01:00:00Z");

    @TempDir
    private Path folder;

    @Test
    void givenNewClock_whenRead_thenStandsAtItsBeginningInShanghai() throws Exception {
        SimulatedClock clock = open(NINE);
        assertThat(clock.instant()).isEqualTo(NINE).isEqualTo(clock.instant());
        assertThat(clock.getZone()).isEqualTo(ZoneId.of("Asia/Shanghai"));
    }

    @Test
    void givenClock_whenMovedBackward_thenStays() throws Exception {
        SimulatedClock clock = open(NINE);
        assertThat(clock.moveTo(NINE.minusNanos(1))).isFalse();
        assertThat(clock.moveTo(NINE)).isTrue();
        assertThat(clock.instant()).isEqualTo(NINE);
    }

    @Test
    void givenClockMoved_whenOpenedAgain_thenContinuesAtTheLaterOfBoth() throws Exception {
        assertThat(open(NINE).moveTo(NINE.plusSeconds(60))).isTrue();
        assertThat(open(NINE).instant()).isEqualTo(NINE.plusSeconds(60));
        assertThat(open(NINE.plusSeconds(90)).instant()).isEqualTo(NINE.plusSeconds(90));
        assertThat(open(NINE).instant()).isEqualTo(NINE.plusSeconds(90));
    }

    @Test
    void givenOtherZone_whenClockMoves_thenItsViewMovesToo() throws Exception {
        SimulatedClock clock = open(NINE);
        var utc = clock.withZone(ZoneOffset.UTC);
        clock.moveTo(NINE.plusSeconds(1));
        assertThat(utc.instant()).isEqualTo(NINE.plusSeconds(1));
        assertThat(utc.getZone()).isEqualTo(ZoneOffset.UTC);
    }

    private SimulatedClock open(Instant from) throws Exception {
        return SimulatedClock.open(folder.resolve("clock"), from);
    }
}
