package cn.gongbang.reviews.announcing;

import cn.gongbang.contracts.events.ReviewSnapshot;
import cn.gongbang.reviews.events.Visited;
import cn.gongbang.reviews.review.Notice;
import cn.gongbang.reviews.review.ReviewState;
import cn.gongbang.reviews.review.UpperReview;
import org.jspecify.annotations.Nullable;

/** A review as other services may know it. */
final class Snapshots {
    private Snapshots() {}

    static ReviewSnapshot of(ReviewState review) {
        var subject = review.subject();
        Visited visit = review.results().fieldwork().visit();
        return new ReviewSnapshot(
                subject.caseId(),
                subject.campaign(),
                subject.union(),
                subject.unionKind(),
                review.status(),
                review.step(),
                review.household().seenCaseSequence(),
                visit == null ? null : visit.visitedOn(),
                visit != null && visit.employmentNeeds(),
                notice(review.results().publicity().notice()),
                review.late(),
                review.exclusions(),
                review.progress().reason(),
                review.journal().lastActor(),
                review.results().upperReview().crossChecks().stream()
                        .map(Snapshots::crossCheck)
                        .toList());
    }

    private static ReviewSnapshot.CrossCheck crossCheck(UpperReview.Check check) {
        return new ReviewSnapshot.CrossCheck(
                check.sequence(),
                check.said().register(),
                check.said().result(),
                check.said().exclusion());
    }

    private static ReviewSnapshot.@Nullable Notice notice(@Nullable Notice notice) {
        return notice == null
                ? null
                : new ReviewSnapshot.Notice(
                        notice.postedOn(), notice.endsOn(), notice.place(), notice.closedAt(), notice.voided());
    }
}
