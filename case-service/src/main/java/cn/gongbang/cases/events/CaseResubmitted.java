package cn.gongbang.cases.events;

import cn.gongbang.contracts.events.Stamp;
import java.time.LocalDate;

/** R-FLOW-7: the union filed the mended case again. */
public record CaseResubmitted(LocalDate effectiveOn, long reviewSequence, Stamp stamp) implements ReviewOutcome {}
