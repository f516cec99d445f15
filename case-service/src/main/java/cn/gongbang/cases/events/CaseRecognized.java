package cn.gongbang.cases.events;

import cn.gongbang.contracts.events.Stamp;
import java.time.LocalDate;

/** R-FLOW-7: the district recognized the family as hardship workers. */
public record CaseRecognized(LocalDate effectiveOn, long reviewSequence, Stamp stamp) implements ReviewOutcome {}
