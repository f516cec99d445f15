package cn.gongbang.reviews.write.decision;

import cn.gongbang.reviews.requests.Entry;
import cn.gongbang.reviews.requests.FieldChecks;
import cn.gongbang.reviews.requests.SendBackFields;
import org.jspecify.annotations.Nullable;

/** The body of a decision; {@code reason} is free text, or a code of R-FLOW-8 when the case is sent back. */
record DecisionRequest(
        @Nullable String outcome,
        @Nullable String reason,
        @Nullable String overrideReason,
        @Nullable String step,
        @Nullable String note) {
    enum Outcome {
        APPROVED,
        REJECTED,
        SENT_BACK
    }

    /** @throws cn.gongbang.platform.problems.Refusal 422 naming every field that is wrong */
    DecideAtDistrict command(Entry entry) {
        FieldChecks checks = new FieldChecks();
        Ruling ruling =
                switch (checks.code("/outcome", outcome, Outcome.class)) {
                    case APPROVED ->
                        new Ruling.Approve(
                                checks.optionalText("/reason", reason),
                                checks.optionalText("/overrideReason", overrideReason));
                    case REJECTED -> new Ruling.Reject(checks.text("/reason", reason));
                    case SENT_BACK -> new Ruling.SendBack(SendBackFields.read(checks, step, reason, note));
                };
        checks.orRefuse();
        return new DecideAtDistrict(entry.reviewId(), ruling, entry.stamp(), entry.expectedVersion());
    }
}
