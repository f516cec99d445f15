package cn.gongbang.reviews.review;

import cn.gongbang.contracts.codes.ReviewStatus;
import cn.gongbang.contracts.codes.ReviewStep;
import cn.gongbang.contracts.codes.UnionKind;
import cn.gongbang.reviews.events.Approved;
import cn.gongbang.reviews.events.CrossChecked;
import cn.gongbang.reviews.events.DeliberationFailed;
import cn.gongbang.reviews.events.DeliberationPassed;
import cn.gongbang.reviews.events.FindingsNoted;
import cn.gongbang.reviews.events.HouseholdNoted;
import cn.gongbang.reviews.events.NoticeClosed;
import cn.gongbang.reviews.events.NoticePosted;
import cn.gongbang.reviews.events.NoticeVoided;
import cn.gongbang.reviews.events.ObjectionDismissed;
import cn.gongbang.reviews.events.ObjectionLodged;
import cn.gongbang.reviews.events.ObjectionUpheld;
import cn.gongbang.reviews.events.Rejected;
import cn.gongbang.reviews.events.Resubmitted;
import cn.gongbang.reviews.events.ReviewEvent;
import cn.gongbang.reviews.events.ReviewStarted;
import cn.gongbang.reviews.events.SentBack;
import cn.gongbang.reviews.events.SubdistrictPassed;
import cn.gongbang.reviews.events.Visited;
import org.jspecify.annotations.Nullable;

/**
 * R-FLOW-2…8: where the review stands.
 *
 * @param step the step to do next, or the last one when decided
 * @param reason why it was rejected or sent back
 */
public record Progress(
        ReviewStatus status, ReviewStep step, @Nullable String reason) {
    static final Progress BEGIN = at(ReviewStep.VISIT);

    Progress apply(ReviewEvent event, Subject subject, Results results) {
        return switch (event) {
            case ReviewStarted _, FindingsNoted _, NoticePosted _ -> this;
            case HouseholdNoted noted -> goesOnAt(noted.unionKind());
            case ObjectionLodged _, ObjectionDismissed _, ObjectionUpheld _ -> this;
            case Visited _ -> at(ReviewStep.DELIBERATION);
            case DeliberationPassed _ -> at(ReviewStep.PUBLIC_NOTICE);
            case DeliberationFailed failed -> new Progress(ReviewStatus.REJECTED, step, failed.opinion());
            case NoticeVoided _ -> backToNotice();
            case NoticeClosed _ ->
                at(subject.filesThroughSubdistrict() ? ReviewStep.SUBDISTRICT_REVIEW : ReviewStep.CROSS_CHECK);
            case SubdistrictPassed _ -> at(ReviewStep.CROSS_CHECK);
            case SentBack back ->
                new Progress(ReviewStatus.SENT_BACK, back.step(), back.reason().name());
            case Resubmitted again -> at(again.step());
            case CrossChecked _ ->
                results.upperReview().uncheckedRegisters().isEmpty() ? at(ReviewStep.DISTRICT_DECISION) : this;
            case Approved _ -> new Progress(ReviewStatus.APPROVED, step, null);
            case Rejected rejected -> new Progress(ReviewStatus.REJECTED, step, rejected.reason());
        };
    }

    /** R-FLOW-5: a case that now belongs to a union without a subdistrict waits for none. */
    private Progress goesOnAt(UnionKind holder) {
        return skipsSubdistrict(holder) ? new Progress(status, ReviewStep.CROSS_CHECK, reason) : this;
    }

    boolean skipsSubdistrict(UnionKind holder) {
        return step == ReviewStep.SUBDISTRICT_REVIEW && !Subject.filesThroughSubdistrict(holder);
    }

    private Progress backToNotice() {
        ReviewStep earlier = step.compareTo(ReviewStep.PUBLIC_NOTICE) < 0 ? step : ReviewStep.PUBLIC_NOTICE;
        return status == ReviewStatus.SENT_BACK ? new Progress(status, earlier, reason) : at(earlier);
    }

    private static Progress at(ReviewStep step) {
        return new Progress(ReviewStatus.IN_PROGRESS, step, null);
    }
}
