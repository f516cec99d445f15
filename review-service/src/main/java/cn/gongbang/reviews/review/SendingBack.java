package cn.gongbang.reviews.review;

import cn.gongbang.contracts.codes.ReviewStep;
import cn.gongbang.contracts.codes.SendBackReason;
import cn.gongbang.contracts.events.Stamp;
import cn.gongbang.platform.problems.Refusal;
import cn.gongbang.reviews.events.SentBack;
import org.jspecify.annotations.Nullable;

/** R-FLOW-7 and R-FLOW-8: sending back names an earlier step of this case's way, and why. */
public record SendingBack(
        ReviewStep step, SendBackReason reason, @Nullable String note) {

    /** @throws Refusal 422 when the step is not an earlier one of this review */
    public SentBack from(ReviewState review, Stamp stamp) {
        boolean skipped =
                step == ReviewStep.SUBDISTRICT_REVIEW && !review.subject().filesThroughSubdistrict();
        if (step.compareTo(review.step()) >= 0 || skipped) {
            throw Refusal.invalid("/step", "R-FLOW-8", "review.stepNotEarlier");
        }
        return new SentBack(review.step(), step, reason, note, stamp);
    }
}
