package cn.gongbang.cases.state;

import cn.gongbang.contracts.events.Stamp;
import java.time.Instant;

/**
 * What was recorded so far: the version, the time, and the retried requests that are remembered.
 *
 * @param version sequence of the newest event
 */
public record Journal(long version, Instant recordedAt, RememberedRequests requests) {

    /** A request with an Idempotency-Key: a hash of its content and the version it ended in. */
    public record Remembered(String contentHash, long version) {}

    static Journal opened(Stamp stamp) {
        return new Journal(-1, stamp.recordedAt(), RememberedRequests.NONE).and(stamp);
    }

    Journal and(Stamp stamp) {
        long next = version + 1;
        if (stamp.requestKey() == null || stamp.requestHash() == null) {
            return new Journal(next, stamp.recordedAt(), requests);
        }
        return new Journal(
                next, stamp.recordedAt(), requests.and(stamp.requestKey(), new Remembered(stamp.requestHash(), next)));
    }
}
