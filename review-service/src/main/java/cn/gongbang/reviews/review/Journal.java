package cn.gongbang.reviews.review;

import cn.gongbang.contracts.events.Stamp;
import cn.gongbang.platform.problems.Refusal;
import cn.gongbang.reviews.events.ReviewEvent;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalLong;

/**
 * What the review remembers of its own history: retries of writes, and who recorded what last.
 *
 * @param answered by request key, what was asked for and the version that answered it (Idempotency-Key)
 * @param version sequence of the newest event
 */
public record Journal(Map<String, Answered> answered, Instant lastRecordedAt, String lastActor, long version) {
    static final Journal EMPTY = new Journal(Map.of(), Instant.EPOCH, "", -1);

    public record Answered(String contentHash, long version) {}

    Journal apply(ReviewEvent event) {
        Stamp stamp = event.stamp();
        long next = version + 1;
        return new Journal(answeredWith(stamp, next), stamp.recordedAt(), stamp.actor(), next);
    }

    /**
     * The version that answered the same request before.
     *
     * @throws Refusal 422 when the key was used for other content
     */
    public OptionalLong answerOf(Stamp request) {
        Answered earlier = request.requestKey() == null ? null : answered.get(request.requestKey());
        if (earlier == null) {
            return OptionalLong.empty();
        }
        if (!request.repeats(earlier.contentHash())) {
            throw Refusal.of(422, "IDEMPOTENCY_KEY", "problem.idempotency");
        }
        return OptionalLong.of(earlier.version());
    }

    private Map<String, Answered> answeredWith(Stamp stamp, long at) {
        if (stamp.requestKey() == null || stamp.requestHash() == null) {
            return answered;
        }
        Map<String, Answered> more = new HashMap<>(answered);
        more.put(stamp.requestKey(), new Answered(stamp.requestHash(), at));
        return Map.copyOf(more);
    }
}
