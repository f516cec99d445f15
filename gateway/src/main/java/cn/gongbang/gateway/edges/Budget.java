package cn.gongbang.gateway.edges;

import java.time.Duration;

/**
 * Requests a client has.
 *
 * @param burst at once, after a pause
 * @param perMinute in the long run
 */
record Budget(long burst, long perMinute) {
    Budget {
        if (burst < 1 || perMinute < 1) {
            throw new IllegalArgumentException("a budget needs a burst and a rate of at least 1");
        }
    }

    Budget times(long factor) {
        return new Budget(Math.multiplyExact(burst, factor), Math.multiplyExact(perMinute, factor));
    }

    /** How long an empty budget takes to be full again, in whole seconds and never none. */
    Duration refill() {
        return Duration.ofSeconds(Math.max(1, Math.ceilDiv(Math.multiplyExact(burst, 60L), perMinute)));
    }
}
