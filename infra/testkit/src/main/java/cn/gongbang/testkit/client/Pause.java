package cn.gongbang.testkit.client;

import java.time.Duration;
import java.util.concurrent.CancellationException;

/** Waiting between two attempts. */
final class Pause {
    private Pause() {}

    /** @throws CancellationException when the thread is interrupted, which stays marked */
    static void of(Duration duration) {
        try {
            Thread.sleep(duration);
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    static CancellationException interrupted(InterruptedException cause) {
        Thread.currentThread().interrupt();
        CancellationException cancelled = new CancellationException("interrupted");
        cancelled.initCause(cause);
        return cancelled;
    }
}
