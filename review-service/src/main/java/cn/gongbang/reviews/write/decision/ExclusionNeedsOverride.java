package cn.gongbang.reviews.write.decision;

import cn.gongbang.platform.problems.Refusal;
import cn.gongbang.reviews.review.ReviewState;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** R-ELIG-6: a case with an exclusion finding is approved only with a reason for overriding it. */
final class ExclusionNeedsOverride {
    private ExclusionNeedsOverride() {}

    static void check(ReviewState review, @Nullable String overrideReason) {
        var exclusions = review.exclusions();
        if (!exclusions.isEmpty() && overrideReason == null) {
            throw Refusal.conflict(
                    "R-ELIG-6",
                    "review.decision.exclusion",
                    exclusions.stream().map(Enum::name).collect(Collectors.joining(", ")));
        }
    }
}
