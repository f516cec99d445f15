package cn.gongbang.reviews.review;

import cn.gongbang.contracts.codes.ReviewStatus;
import cn.gongbang.contracts.codes.ReviewStep;
import cn.gongbang.platform.problems.Refusal;

/**
 * R-FLOW-2…8: the steps follow each other. A step that comes too early is refused by the rule of the step that is still to
 * be done, one that was already done by its own rule, any step of a case sent back by R-FLOW-8.
 */
public final class StepOrder {
    private StepOrder() {}

    /** @throws Refusal 409 when the review is not at the step */
    public static void require(ReviewState review, ReviewStep attempted) {
        requireOpenCase(review);
        if (review.decided()) {
            throw Refusal.conflict("R-FLOW-7", "review.decided");
        }
        if (review.status() == ReviewStatus.SENT_BACK) {
            throw Refusal.conflict("R-FLOW-8", "review.withUnion");
        }
        if (attempted.compareTo(review.step()) > 0) {
            throw Refusal.conflict(ruleOf(review.step()), "review.tooEarly." + review.step());
        }
        if (attempted != review.step()) {
            throw Refusal.conflict(ruleOf(attempted), "review.alreadyDone");
        }
    }

    /** R-FLOW-8. @throws Refusal 409 when the case was not sent back */
    public static void requireSentBack(ReviewState review) {
        requireOpenCase(review);
        if (review.status() != ReviewStatus.SENT_BACK) {
            throw Refusal.conflict("R-FLOW-8", "review.notSentBack");
        }
    }

    private static void requireOpenCase(ReviewState review) {
        if (review.household().caseClosed()) {
            throw Refusal.conflict("R-DYN-8", "review.caseClosed");
        }
    }

    static String ruleOf(ReviewStep step) {
        return switch (step) {
            case VISIT -> "R-FLOW-2";
            case DELIBERATION -> "R-FLOW-3";
            case PUBLIC_NOTICE -> "R-FLOW-4";
            case SUBDISTRICT_REVIEW -> "R-FLOW-5";
            case CROSS_CHECK -> "R-FLOW-6";
            case DISTRICT_DECISION -> "R-FLOW-7";
        };
    }
}
