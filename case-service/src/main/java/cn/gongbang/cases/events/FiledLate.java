package cn.gongbang.cases.events;

import cn.gongbang.contracts.events.Stamp;
import java.time.LocalDate;

/** R-FLOW-10: the case was filed upward after the campaign's deadline. */
public record FiledLate(LocalDate effectiveOn, long reviewSequence, Stamp stamp) implements ReviewOutcome {}
