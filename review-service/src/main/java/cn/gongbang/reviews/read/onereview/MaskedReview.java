package cn.gongbang.reviews.read.onereview;

import cn.gongbang.reviews.desk.ReviewResource;
import cn.gongbang.reviews.desk.ReviewResource.DecisionPart;
import cn.gongbang.reviews.desk.ReviewResource.DeliberationPart;
import cn.gongbang.reviews.desk.ReviewResource.NoticePart;
import cn.gongbang.reviews.desk.ReviewResource.ObjectionPart;
import cn.gongbang.reviews.desk.ReviewResource.SentBackPart;
import cn.gongbang.reviews.desk.ReviewResource.SubdistrictPart;
import cn.gongbang.reviews.desk.ReviewResource.Visit;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * R-PII-1: a review for readers who do not work the case: how it stands, without what people wrote of the family, which
 * tells of health and income.
 */
final class MaskedReview {
    private MaskedReview() {}

    static ReviewResource of(ReviewResource review) {
        return new ReviewResource(
                review.caseId(),
                review.campaign(),
                review.union(),
                review.unionKind(),
                review.status(),
                review.step(),
                review.missing(),
                review.responsible(),
                review.due(),
                review.category(),
                masked(review.visit(), MaskedReview::visit),
                masked(
                        review.deliberation(),
                        made -> new DeliberationPart(made.outcome(), null, made.enteredBy(), made.enteredAt())),
                masked(review.notice(), MaskedReview::notice),
                masked(
                        review.subdistrictReview(),
                        passed -> new SubdistrictPart(null, passed.enteredBy(), passed.enteredAt())),
                review.crossChecks(),
                review.exclusions(),
                masked(
                        review.decision(),
                        made -> new DecisionPart(made.outcome(), null, null, made.enteredBy(), made.enteredAt())),
                masked(
                        review.sentBack(),
                        back -> new SentBackPart(
                                back.from(), back.step(), back.reason(), null, back.enteredBy(), back.enteredAt())),
                review.late(),
                review.version());
    }

    private static Visit visit(Visit visit) {
        return new Visit(
                visit.visitedOn(),
                visit.investigators(),
                visit.homePhotos(),
                visit.workerPhotos(),
                null,
                visit.employmentNeeds(),
                null,
                visit.enteredBy(),
                visit.enteredAt());
    }

    private static NoticePart notice(NoticePart notice) {
        return new NoticePart(
                notice.postedOn(),
                notice.place(),
                notice.endsOn(),
                notice.closableFrom(),
                notice.closedAt(),
                notice.boardPhotos(),
                notice.voided(),
                notice.objections().stream().map(MaskedReview::objection).toList(),
                notice.enteredBy(),
                notice.enteredAt());
    }

    private static ObjectionPart objection(ObjectionPart objection) {
        return new ObjectionPart(
                objection.id(),
                null,
                null,
                objection.outcome(),
                null,
                objection.enteredBy(),
                objection.enteredAt(),
                objection.resolvedBy(),
                objection.resolvedAt());
    }

    private static <A> @Nullable A masked(@Nullable A part, UnaryOperator<A> by) {
        return part == null ? null : by.apply(part);
    }
}
