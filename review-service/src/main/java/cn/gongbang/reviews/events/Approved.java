package cn.gongbang.reviews.events;

import cn.gongbang.contracts.events.Revision;
import cn.gongbang.contracts.events.Stamp;
import cn.gongbang.contracts.personal.Personal;
import cn.gongbang.contracts.personal.Redacted;
import org.jspecify.annotations.Nullable;

/** R-FLOW-7: the district approved the case.
 *
 * @param seenCaseSequence the newest sequence of the case the decision rests on
 * @param overrideReason R-ELIG-6: why it was approved in spite of an exclusion */
@Revision("2")
public record Approved(
        long seenCaseSequence,
        @Personal @Nullable String reason,
        @Personal @Nullable String overrideReason,
        Stamp stamp)
        implements ReviewEvent {
    @Override
    public String toString() {
        return Redacted.of(this);
    }
}
