package cn.gongbang.reviews.write.decision;

import cn.gongbang.contracts.events.Stamp;
import cn.gongbang.platform.problems.Refusal;
import cn.gongbang.reviews.review.ReviewState;

/** R-FLOW-9: who entered a visit of the household, a repeated one included, may not decide on it. */
final class VisitorDoesNotDecide {
    private VisitorDoesNotDecide() {}

    static void check(ReviewState review, Stamp by) {
        if (review.results().fieldwork().visitors().contains(by.actor())) {
            throw Refusal.conflict("R-FLOW-9", "review.decision.visitor");
        }
    }
}
