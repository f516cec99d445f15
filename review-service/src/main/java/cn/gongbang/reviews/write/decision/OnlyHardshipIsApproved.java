package cn.gongbang.reviews.write.decision;

import cn.gongbang.platform.problems.Refusal;
import cn.gongbang.reviews.review.ReviewState;

/** R-ELIG-2: only a case whose latest assessment is in a category may be approved. */
final class OnlyHardshipIsApproved {
    private OnlyHardshipIsApproved() {}

    static void check(ReviewState review) {
        switch (review.household().category()) {
            case DEEP, RELATIVE, ACCIDENTAL -> {}
            case NEAR_MISS, NONE -> throw Refusal.conflict("R-ELIG-2", "review.decision.noCategory");
        }
    }
}
