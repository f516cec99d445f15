package cn.gongbang.testkit.client;

import java.time.Duration;

/**
 * How long a repeatable call is tried again after a lost connection or an answer 429 or 5xx, and what is done before it
 * is tried again.
 */
public record Patience(Duration limit, Runnable beforeRetry) {

    public static Patience none() {
        return upTo(Duration.ZERO);
    }

    public static Patience upTo(Duration limit) {
        return new Patience(limit, () -> {});
    }
}
