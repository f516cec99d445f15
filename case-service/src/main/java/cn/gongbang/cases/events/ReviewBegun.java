package cn.gongbang.cases.events;

import cn.gongbang.contracts.events.Stamp;
import java.time.LocalDate;

/** R-FLOW-2: the household was visited, so the case is in review. */
public record ReviewBegun(LocalDate effectiveOn, long reviewSequence, Stamp stamp) implements ReviewOutcome {}
