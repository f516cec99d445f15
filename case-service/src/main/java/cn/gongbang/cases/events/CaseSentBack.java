package cn.gongbang.cases.events;

import cn.gongbang.contracts.events.Stamp;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** R-FLOW-8: the case was sent back to be mended. */
public record CaseSentBack(
        LocalDate effectiveOn,
        long reviewSequence,
        @Nullable String reason,
        Stamp stamp) implements ReviewOutcome {}
