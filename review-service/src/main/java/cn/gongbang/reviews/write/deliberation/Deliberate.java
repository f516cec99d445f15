package cn.gongbang.reviews.write.deliberation;

import cn.gongbang.contracts.codes.ReviewStep;
import cn.gongbang.contracts.events.Stamp;
import cn.gongbang.reviews.events.DeliberationFailed;
import cn.gongbang.reviews.events.DeliberationPassed;
import cn.gongbang.reviews.events.ReviewEvent;
import cn.gongbang.reviews.review.Deliberation.Outcome;
import cn.gongbang.reviews.review.ReviewCommand;
import cn.gongbang.reviews.review.ReviewState;
import cn.gongbang.reviews.review.StepOrder;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** R-FLOW-3: records the union's deliberation; a failed one rejects the case. */
public record Deliberate(
        @TargetAggregateIdentifier String reviewId,
        Outcome outcome,
        String opinion,
        Stamp stamp,
        @Nullable Long expectedVersion)
        implements ReviewCommand {

    @Override
    public List<ReviewEvent> decide(ReviewState review, Stamp by) {
        StepOrder.require(review, ReviewStep.DELIBERATION);
        return List.of(
                switch (outcome) {
                    case PASSED -> new DeliberationPassed(opinion, by);
                    case FAILED -> new DeliberationFailed(opinion, by);
                });
    }
}
