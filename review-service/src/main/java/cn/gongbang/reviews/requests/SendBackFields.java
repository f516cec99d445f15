package cn.gongbang.reviews.requests;

import cn.gongbang.contracts.codes.ReviewStep;
import cn.gongbang.contracts.codes.SendBackReason;
import cn.gongbang.reviews.review.SendingBack;
import org.jspecify.annotations.Nullable;

/** R-FLOW-8: the fields every SENT_BACK body carries. */
public final class SendBackFields {
    private SendBackFields() {}

    public static SendingBack read(
            FieldChecks checks, @Nullable String step, @Nullable String reason, @Nullable String note) {
        return new SendingBack(
                checks.code("/step", step, ReviewStep.class),
                checks.code("/reason", reason, SendBackReason.class),
                checks.optionalText("/note", note));
    }
}
