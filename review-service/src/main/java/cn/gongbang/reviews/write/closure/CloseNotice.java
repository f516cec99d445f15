package cn.gongbang.reviews.write.closure;

import cn.gongbang.contracts.codes.ReviewStep;
import cn.gongbang.contracts.events.Stamp;
import cn.gongbang.platform.problems.Refusal;
import cn.gongbang.reviews.events.NoticeClosed;
import cn.gongbang.reviews.events.ReviewEvent;
import cn.gongbang.reviews.review.Notice;
import cn.gongbang.reviews.review.RecordedDay;
import cn.gongbang.reviews.review.ReviewCommand;
import cn.gongbang.reviews.review.ReviewState;
import cn.gongbang.reviews.review.StepOrder;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** R-FLOW-4: closes the notice, from the day after its last day and with no objection unresolved. */
public record CloseNotice(
        @TargetAggregateIdentifier String reviewId,
        List<String> boardPhotos,
        Stamp stamp,
        @Nullable Long expectedVersion)
        implements ReviewCommand {

    @Override
    public List<ReviewEvent> decide(ReviewState review, Stamp by) {
        StepOrder.require(review, ReviewStep.PUBLIC_NOTICE);
        var publicity = review.results().publicity();
        Notice notice =
                publicity.standingNotice().orElseThrow(() -> Refusal.conflict("R-FLOW-4", "review.notice.none"));
        if (RecordedDay.of(by).isBefore(notice.closableFrom())) {
            throw Refusal.conflict(
                    "R-FLOW-4",
                    "review.notice.tooEarly",
                    notice.endsOn().toString(),
                    notice.closableFrom().toString());
        }
        if (!publicity.allObjectionsResolved()) {
            throw Refusal.conflict("R-FLOW-4", "review.objection.unresolved");
        }
        return List.of(new NoticeClosed(boardPhotos, by));
    }
}
