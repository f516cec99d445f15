package cn.gongbang.reviews.write.household;

import cn.gongbang.contracts.codes.Category;
import cn.gongbang.contracts.codes.ReviewStatus;
import cn.gongbang.contracts.codes.UnionKind;
import cn.gongbang.contracts.events.Stamp;
import cn.gongbang.contracts.unions.UnionCode;
import cn.gongbang.reviews.events.FindingsNoted;
import cn.gongbang.reviews.events.HouseholdNoted;
import cn.gongbang.reviews.events.NoticeVoided;
import cn.gongbang.reviews.events.ReviewEvent;
import cn.gongbang.reviews.review.CaseFindings;
import cn.gongbang.reviews.review.ReviewCommand;
import cn.gongbang.reviews.review.ReviewState;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * R-FLOW-4, R-ELIG-6: a fact of a case not yet recognized was heard. What the review needs of it is kept; a material change from the
 * posting of the notice on makes the notice void, also under an approval that did not know of it (the case does not become
 * recognized by such a one). A case
 * that goes to another union takes its review along, also a decided one. What was heard before, or changes nothing, leaves no
 * trace.
 */
public record NoteHousehold(
        @TargetAggregateIdentifier String reviewId,
        long caseSequence,
        Category category,
        UnionCode union,
        UnionKind unionKind,
        boolean material,
        boolean caseClosed,
        CaseFindings findings,
        Stamp stamp)
        implements ReviewCommand {

    @Override
    public @Nullable Long expectedVersion() {
        return null;
    }

    @Override
    public List<ReviewEvent> decide(ReviewState review, Stamp by) {
        if (caseSequence <= review.household().seenCaseSequence()) {
            return List.of();
        }
        List<ReviewEvent> events = new ArrayList<>();
        if (concerns(review)) {
            events.add(new HouseholdNoted(caseSequence, category, union, unionKind, material, caseClosed, by));
            if (material && review.results().publicity().standingNotice().isPresent()) {
                events.add(new NoticeVoided(caseSequence, by));
            }
        }
        if (!review.decided() && !findings.equals(review.household().findings())) {
            events.add(new FindingsNoted(caseSequence, findings.standing(), findings.dismissedChecks(), by));
        }
        return events;
    }

    private boolean concerns(ReviewState review) {
        boolean moved = !union.equals(review.subject().union());
        if (review.decided()) {
            return moved || review.status() == ReviewStatus.APPROVED && material && !caseClosed;
        }
        return material
                || moved
                || category != review.household().category()
                || caseClosed != review.household().caseClosed();
    }
}
