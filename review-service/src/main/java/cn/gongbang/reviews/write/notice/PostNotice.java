package cn.gongbang.reviews.write.notice;

import cn.gongbang.contracts.codes.ReviewStep;
import cn.gongbang.contracts.events.Stamp;
import cn.gongbang.platform.problems.Refusal;
import cn.gongbang.reviews.events.NoticePosted;
import cn.gongbang.reviews.events.ReviewEvent;
import cn.gongbang.reviews.review.NoticePeriod;
import cn.gongbang.reviews.review.RecordedDay;
import cn.gongbang.reviews.review.ReviewCommand;
import cn.gongbang.reviews.review.ReviewState;
import cn.gongbang.reviews.review.StepOrder;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * R-FLOW-4: records that the public notice was posted, on a day between the deliberation (or the day on which the last
 * notice became void) and today.
 */
public record PostNotice(
        @TargetAggregateIdentifier String reviewId,
        LocalDate postedOn,
        String place,
        Stamp stamp,
        @Nullable Long expectedVersion)
        implements ReviewCommand {

    @Override
    public List<ReviewEvent> decide(ReviewState review, Stamp by) {
        StepOrder.require(review, ReviewStep.PUBLIC_NOTICE);
        var publicity = review.results().publicity();
        if (publicity.standingNotice().isPresent()) {
            throw Refusal.conflict("R-FLOW-4", "review.notice.running");
        }
        LocalDate earliest = Objects.requireNonNull(publicity.earliestPosting());
        if (postedOn.isBefore(earliest) || postedOn.isAfter(RecordedDay.of(by))) {
            throw Refusal.invalid("/postedOn", "R-FLOW-4", "review.notice.postedOn", earliest.toString());
        }
        LocalDate endsOn = NoticePeriod.endOf(postedOn, review.subject().terms().noticeWorkingDays());
        return List.of(new NoticePosted(postedOn, place, endsOn, by));
    }
}
