package cn.gongbang.reviews.events;

import cn.gongbang.contracts.events.Stamp;
import org.jspecify.annotations.Nullable;

/** R-FLOW-7: the district approved the case.
 *
 * @param seenCaseSequence the newest sequence of the case the decision rests on
 * @param overrideReason R-ELIG-6: why it was approved in spite of an exclusion */
public record Approved(
        long seenCaseSequence,
        @Nullable String reason,
        @Nullable String overrideReason,
        Stamp stamp) implements ReviewEvent {}
