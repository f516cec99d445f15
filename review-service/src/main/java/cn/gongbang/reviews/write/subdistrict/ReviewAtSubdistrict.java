package cn.gongbang.reviews.write.subdistrict;

import cn.gongbang.contracts.codes.ReviewStep;
import cn.gongbang.contracts.events.Stamp;
import cn.gongbang.reviews.events.ReviewEvent;
import cn.gongbang.reviews.events.SubdistrictPassed;
import cn.gongbang.reviews.review.ReviewCommand;
import cn.gongbang.reviews.review.ReviewState;
import cn.gongbang.reviews.review.SendingBack;
import cn.gongbang.reviews.review.StepOrder;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * R-FLOW-5: the subdistrict federation passes the case on to the district, or sends it back.
 *
 * @param sendBack what to mend, when it does not pass
 */
public record ReviewAtSubdistrict(
        @TargetAggregateIdentifier String reviewId,
        @Nullable String remark,
        @Nullable SendingBack sendBack,
        Stamp stamp,
        @Nullable Long expectedVersion)
        implements ReviewCommand {

    @Override
    public List<ReviewEvent> decide(ReviewState review, Stamp by) {
        StepOrder.require(review, ReviewStep.SUBDISTRICT_REVIEW);
        return List.of(sendBack == null ? new SubdistrictPassed(remark, by) : sendBack.from(review, by));
    }
}
