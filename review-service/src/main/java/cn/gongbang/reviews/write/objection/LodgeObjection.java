package cn.gongbang.reviews.write.objection;

import cn.gongbang.contracts.codes.ReviewStep;
import cn.gongbang.contracts.events.Stamp;
import cn.gongbang.platform.problems.Refusal;
import cn.gongbang.reviews.events.ObjectionLodged;
import cn.gongbang.reviews.events.ReviewEvent;
import cn.gongbang.reviews.review.ReviewCommand;
import cn.gongbang.reviews.review.ReviewState;
import cn.gongbang.reviews.review.StepOrder;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** R-FLOW-4: records an objection; they are taken from the posting until the closure of a notice. */
public record LodgeObjection(
        @TargetAggregateIdentifier String reviewId,
        String objectionId,
        String by,
        String content,
        Stamp stamp,
        @Nullable Long expectedVersion)
        implements ReviewCommand {

    @Override
    public List<ReviewEvent> decide(ReviewState review, Stamp recordedBy) {
        StepOrder.require(review, ReviewStep.PUBLIC_NOTICE);
        if (review.results().publicity().standingNotice().isEmpty()) {
            throw Refusal.conflict("R-FLOW-4", "review.notice.none");
        }
        return List.of(new ObjectionLodged(objectionId, by, content, recordedBy));
    }
}
