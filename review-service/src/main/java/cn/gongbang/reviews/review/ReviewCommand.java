package cn.gongbang.reviews.review;

import cn.gongbang.contracts.events.Stamp;
import cn.gongbang.reviews.events.ReviewEvent;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Something a person or an automation wants done in a review; what comes of it depends on the review alone. */
public interface ReviewCommand {
    /** The aggregate's id, see {@link ReviewId}. */
    String reviewId();

    Stamp stamp();

    /** The version the client saw, when it said so (If-Match). */
    @Nullable
    Long expectedVersion();

    /**
     * The facts that follow.
     *
     * @param stamp who and when, never earlier than what the review already holds
     * @throws cn.gongbang.platform.problems.Refusal when a rule says no
     */
    List<ReviewEvent> decide(ReviewState review, Stamp stamp);
}
