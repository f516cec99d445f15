package cn.gongbang.gateway.edges;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class RateLimitsTest {
    private final Time time = new Time();

    private static final class Time implements TimeMeter {
        private long nanos;

        void pass(Duration duration) {
            nanos += duration.toNanos();
        }

        @Override
        public long currentTimeNanos() {
            return nanos;
        }

        @Override
        public boolean isWallClockBased() {
            return false;
        }
    }

    private RateLimits limits(long factor, long clients) {
        return new RateLimits(Settings.limited(Settings.limits(factor, 1, clients)), time);
    }

    private static Client user(String name) {
        return new Client(name, false, false);
    }

    private static Client at(String address) {
        return new Client(address, true, false);
    }

    @Test
    void givenBudgetUsedUp_whenTimePasses_thenItFillsAsItsRateSays() {
        RateLimits limits = limits(1, 100);
        for (int i = 0; i < 3; i++) {
            assertThat(limits.take(user("a"), Traffic.READS).taken()).isTrue();
        }

        RateLimits.Left refused = limits.take(user("a"), Traffic.READS);
        assertThat(refused.taken()).isFalse();
        assertThat(refused.retryAfter()).isEqualTo(Duration.ofSeconds(1));
        assertThat(refused.full()).isEqualTo(Duration.ofSeconds(3));

        time.pass(Duration.ofMillis(999));
        assertThat(limits.take(user("a"), Traffic.READS).taken()).isFalse();
        time.pass(Duration.ofMillis(1));
        assertThat(limits.take(user("a"), Traffic.READS).taken()).isTrue();
        time.pass(Duration.ofHours(1));
        assertThat(limits.take(user("a"), Traffic.READS).requests()).isEqualTo(2);
    }

    @Test
    void givenFactor_whenTaken_thenEveryBudgetIsThatManyTimesAsLarge() {
        RateLimits limits = limits(1_000, 100);

        assertThat(limits.take(user("a"), Traffic.READS).requests()).isEqualTo(2_999);
        assertThat(limits.take(user("a"), Traffic.WRITES).budget()).isEqualTo(new Budget(2_000, 60_000));
    }

    /** Who is not signed in may push out others like it, and memory stays bounded; users stay who they are. */
    @Test
    void givenFloodOfAddresses_whenRemembered_thenNoUserIsForgotten() {
        RateLimits limits = limits(1, 50);
        for (int i = 0; i < 3; i++) {
            limits.take(user("a"), Traffic.READS);
        }
        for (int i = 0; i < 10_000; i++) {
            limits.take(at("203.0.113." + i), Traffic.ANONYMOUS);
        }

        assertThat(limits.remembered()).isLessThanOrEqualTo(51);
        assertThat(limits.take(user("a"), Traffic.READS).taken()).isFalse();
    }

    @Test
    void givenBudgetOfNothing_whenConfigured_thenRefused() {
        assertThatThrownBy(() -> new Budget(0, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Budget(1, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Budget(1, 1).times(0)).isInstanceOf(IllegalArgumentException.class);
    }
}
