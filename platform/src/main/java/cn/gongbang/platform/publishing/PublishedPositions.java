package cn.gongbang.platform.publishing;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/** Remembers how far the newest aggregates have been announced, so that a write can wait until others can hear of it. */
public final class PublishedPositions {
    private static final int REMEMBERED = 10_000;
    private final Map<String, Long> newest = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Long> eldest) {
            return size() > REMEMBERED;
        }
    };

    synchronized void published(String aggregate, long sequence) {
        newest.merge(aggregate, sequence, Math::max);
        notifyAll();
    }

    /**
     * Waits until the aggregate's event is on Kafka, at most the given while.
     *
     * @return whether it is known to be; another instance of the service may publish without telling this one
     */
    public synchronized boolean await(String aggregate, long sequence, Duration atMost) {
        long until = System.nanoTime() + atMost.toNanos();
        while (newest.getOrDefault(aggregate, -1L) < sequence) {
            long left = (until - System.nanoTime()) / 1_000_000;
            if (left <= 0) {
                return false;
            }
            try {
                wait(left);
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                return false;
            }
        }
        return true;
    }
}
