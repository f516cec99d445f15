package cn.gongbang.reviews.review;

import cn.gongbang.contracts.events.Stamp;
import cn.gongbang.reviews.events.Approved;
import cn.gongbang.reviews.events.Rejected;
import org.jspecify.annotations.Nullable;

/** R-FLOW-7: what the district decided; sending back is no decision, the review goes on. */
public record Decision(
        Outcome outcome, @Nullable String reason, @Nullable String overrideReason, Stamp stamp) {
    public enum Outcome {
        APPROVED,
        REJECTED
    }

    static Decision of(Approved approved) {
        return new Decision(Outcome.APPROVED, approved.reason(), approved.overrideReason(), approved.stamp());
    }

    static Decision of(Rejected rejected) {
        return new Decision(Outcome.REJECTED, rejected.reason(), null, rejected.stamp());
    }
}
