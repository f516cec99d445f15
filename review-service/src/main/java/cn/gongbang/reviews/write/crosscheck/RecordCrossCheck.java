package cn.gongbang.reviews.write.crosscheck;

import cn.gongbang.contracts.codes.CrossCheckResult;
import cn.gongbang.contracts.codes.Exclusion;
import cn.gongbang.contracts.codes.Register;
import cn.gongbang.contracts.codes.ReviewStep;
import cn.gongbang.contracts.events.Stamp;
import cn.gongbang.reviews.events.CrossChecked;
import cn.gongbang.reviews.events.ReviewEvent;
import cn.gongbang.reviews.review.ReviewCommand;
import cn.gongbang.reviews.review.ReviewState;
import cn.gongbang.reviews.review.StepOrder;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** R-FLOW-6: records what a register says; a mismatch does not stop the review, the decision weighs it. */
public record RecordCrossCheck(
        @TargetAggregateIdentifier String reviewId,
        Register register,
        CrossCheckResult result,
        @Nullable Exclusion exclusion,
        Stamp stamp,
        @Nullable Long expectedVersion)
        implements ReviewCommand {

    @Override
    public List<ReviewEvent> decide(ReviewState review, Stamp by) {
        StepOrder.require(review, ReviewStep.CROSS_CHECK);
        return List.of(new CrossChecked(register, result, exclusion, by));
    }
}
