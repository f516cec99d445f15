package cn.gongbang.platform.listening;

import cn.gongbang.platform.ids.Ids;
import java.time.Duration;
import java.util.List;
import java.util.function.BooleanSupplier;

/**
 * Waits for what other services have already said: a write that depends on it is decided on everything that stood on
 * Kafka when it came in, and on a young case this service has not heard of yet (contract.md, Conventions).
 */
public final class Hearsay {
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final Duration READING = Duration.ofSeconds(2);
    private static final Duration YOUNG = Duration.ofSeconds(10);
    private static final long POLL_MILLIS = 5;
    private final TopicTails tails;

    public Hearsay(TopicTails tails) {
        this.tails = tails;
    }

    /** Waits until the feed has handled what its topic holds about the case just now, at most 5 s. */
    public void catchUp(Feed feed, String caseId) {
        for (String topic : feed.handler().topics()) {
            var partition = TopicTails.partitionOf(topic, caseId);
            long end = tails.ends(List.of(partition)).getOrDefault(partition, 0L);
            feed.awaitPosition(partition, end, PATIENCE);
        }
    }

    /** Waits until the feed has handled what its topics hold just now, at most 2 s. */
    void catchUp(Feed feed) {
        long until = System.nanoTime() + READING.toNanos();
        tails.endsOf(feed.handler().topics())
                .forEach((partition, end) ->
                        feed.awaitPosition(partition, end, Duration.ofNanos(until - System.nanoTime())));
    }

    /**
     * Waits up to 5 s for a young id to become known; other unknown ids are not waited for.
     *
     * @return whether it is known
     */
    public boolean awaitYoung(String id, BooleanSupplier known) {
        if (known.getAsBoolean()) {
            return true;
        }
        if (!Ids.isYoung(id, YOUNG)) {
            return false;
        }
        long until = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < until) {
            java.util.concurrent.locks.LockSupport.parkNanos(
                    Duration.ofMillis(POLL_MILLIS).toNanos());
            if (known.getAsBoolean()) {
                return true;
            }
        }
        return false;
    }
}
