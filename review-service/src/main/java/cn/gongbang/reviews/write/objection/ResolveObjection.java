package cn.gongbang.reviews.write.objection;

import cn.gongbang.contracts.codes.ReviewStep;
import cn.gongbang.contracts.codes.SendBackReason;
import cn.gongbang.contracts.events.Stamp;
import cn.gongbang.platform.problems.Refusal;
import cn.gongbang.reviews.events.ObjectionDismissed;
import cn.gongbang.reviews.events.ObjectionUpheld;
import cn.gongbang.reviews.events.ReviewEvent;
import cn.gongbang.reviews.review.Objection;
import cn.gongbang.reviews.review.ReviewCommand;
import cn.gongbang.reviews.review.ReviewState;
import cn.gongbang.reviews.review.SendingBack;
import cn.gongbang.reviews.review.StepOrder;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** R-FLOW-4: resolves an objection; an upheld one sends the case back to the visit. */
public record ResolveObjection(
        @TargetAggregateIdentifier String reviewId,
        String objectionId,
        Objection.Outcome outcome,
        String reason,
        Stamp stamp,
        @Nullable Long expectedVersion)
        implements ReviewCommand {

    @Override
    public List<ReviewEvent> decide(ReviewState review, Stamp by) {
        Objection objection = review.results()
                .publicity()
                .objection(objectionId)
                .orElseThrow(() -> Refusal.unknown("review.objection.unknown"));
        StepOrder.require(review, ReviewStep.PUBLIC_NOTICE);
        if (objection.resolved()) {
            throw Refusal.conflict("R-FLOW-4", "review.objection.resolved");
        }
        return switch (outcome) {
            case DISMISSED -> List.of(new ObjectionDismissed(objectionId, reason, by));
            case UPHELD ->
                List.of(
                        new ObjectionUpheld(objectionId, reason, by),
                        new SendingBack(ReviewStep.VISIT, SendBackReason.OBJECTION_UPHELD, reason).from(review, by));
        };
    }
}
