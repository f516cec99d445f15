package cn.gongbang.reviews.events;

import cn.gongbang.contracts.codes.ReviewStep;
import cn.gongbang.contracts.codes.SendBackReason;
import cn.gongbang.contracts.events.Revision;
import cn.gongbang.contracts.events.Stamp;
import cn.gongbang.contracts.personal.Personal;
import cn.gongbang.contracts.personal.Redacted;
import org.jspecify.annotations.Nullable;

/** R-FLOW-8: the case was sent back to a step, with the reason and what to mend.
 *
 * @param from the step at which it was sent back */
@Revision("2")
public record SentBack(
        ReviewStep from,
        ReviewStep step,
        SendBackReason reason,
        @Personal @Nullable String note,
        Stamp stamp) implements ReviewEvent {
    @Override
    public String toString() {
        return Redacted.of(this);
    }
}
