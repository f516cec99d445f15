package cn.gongbang.reviews.write.decision;

import cn.gongbang.contracts.codes.ReviewStep;
import cn.gongbang.contracts.events.Stamp;
import cn.gongbang.reviews.events.Approved;
import cn.gongbang.reviews.events.Rejected;
import cn.gongbang.reviews.events.ReviewEvent;
import cn.gongbang.reviews.review.ReviewCommand;
import cn.gongbang.reviews.review.ReviewState;
import cn.gongbang.reviews.review.StepOrder;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** R-FLOW-7: the district approves, rejects or sends back. */
public record DecideAtDistrict(
        @TargetAggregateIdentifier String reviewId,
        Ruling ruling,
        Stamp stamp,
        @Nullable Long expectedVersion) implements ReviewCommand {

    @Override
    public List<ReviewEvent> decide(ReviewState review, Stamp by) {
        StepOrder.require(review, ReviewStep.DISTRICT_DECISION);
        VisitorDoesNotDecide.check(review, by);
        return List.of(
                switch (ruling) {
                    case Ruling.Approve approve -> approval(review, approve, by);
                    case Ruling.Reject reject -> new Rejected(reject.reason(), by);
                    case Ruling.SendBack back -> back.to().from(review, by);
                });
    }

    private static Approved approval(ReviewState review, Ruling.Approve approve, Stamp by) {
        OnlyHardshipIsApproved.check(review);
        ExclusionNeedsOverride.check(review, approve.overrideReason());
        return new Approved(review.household().seenCaseSequence(), approve.reason(), approve.overrideReason(), by);
    }
}
