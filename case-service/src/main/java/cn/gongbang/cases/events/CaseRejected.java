package cn.gongbang.cases.events;

import cn.gongbang.contracts.events.Stamp;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** R-FLOW-3, R-FLOW-7: the deliberation failed or the district rejected. */
public record CaseRejected(
        LocalDate effectiveOn,
        long reviewSequence,
        @Nullable String reason,
        Stamp stamp) implements ReviewOutcome {}
