package cn.gongbang.reviews.write.visit;

import cn.gongbang.contracts.codes.ReviewStep;
import cn.gongbang.contracts.events.Stamp;
import cn.gongbang.platform.problems.Refusal;
import cn.gongbang.reviews.events.Investigator;
import cn.gongbang.reviews.events.ReviewEvent;
import cn.gongbang.reviews.events.Visited;
import cn.gongbang.reviews.review.RecordedDay;
import cn.gongbang.reviews.review.ReviewCommand;
import cn.gongbang.reviews.review.ReviewState;
import cn.gongbang.reviews.review.StepOrder;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** R-FLOW-2: records the household visit. */
public record RecordVisit(
        @TargetAggregateIdentifier String reviewId,
        LocalDate visitedOn,
        List<Investigator> investigators,
        List<String> homePhotos,
        List<String> workerPhotos,
        String findings,
        boolean employmentNeeds,
        @Nullable String employmentDetails,
        Stamp stamp,
        @Nullable Long expectedVersion)
        implements ReviewCommand {

    @Override
    public List<ReviewEvent> decide(ReviewState review, Stamp by) {
        StepOrder.require(review, ReviewStep.VISIT);
        if (visitedOn.isBefore(review.subject().appliedOn()) || visitedOn.isAfter(RecordedDay.of(by))) {
            throw Refusal.invalid(
                    "/visitedOn",
                    "R-FLOW-2",
                    "review.visit.date",
                    review.subject().appliedOn().toString());
        }
        return List.of(new Visited(
                visitedOn, investigators, homePhotos, workerPhotos, findings, employmentNeeds, employmentDetails, by));
    }
}
