package cn.gongbang.cases.events;

import cn.gongbang.contracts.codes.ClosingReason;
import cn.gongbang.contracts.events.Stamp;
import java.time.LocalDate;

/** R-DYN-8: the case is closed; its people are free to be claimed elsewhere. */
public record CaseClosed(LocalDate effectiveOn, ClosingReason reason, Stamp stamp) implements CaseEvent {}
