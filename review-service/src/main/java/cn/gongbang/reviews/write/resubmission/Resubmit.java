package cn.gongbang.reviews.write.resubmission;

import cn.gongbang.contracts.events.Stamp;
import cn.gongbang.reviews.events.Resubmitted;
import cn.gongbang.reviews.events.ReviewEvent;
import cn.gongbang.reviews.review.ReviewCommand;
import cn.gongbang.reviews.review.ReviewState;
import cn.gongbang.reviews.review.StepOrder;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** R-FLOW-8: files a case again that was sent back; the step it was sent back to and all later ones are done again. */
public record Resubmit(
        @TargetAggregateIdentifier String reviewId,
        String note,
        Stamp stamp,
        @Nullable Long expectedVersion) implements ReviewCommand {

    @Override
    public List<ReviewEvent> decide(ReviewState review, Stamp by) {
        StepOrder.requireSentBack(review);
        return List.of(new Resubmitted(review.step(), note, by));
    }
}
