package cn.gongbang.cases.events;

import cn.gongbang.contracts.events.Stamp;
import java.time.LocalDate;

/** R-DYN-3 返困: a family that had left hardship fell back into it in time; the same case goes on. */
public record CaseReopened(LocalDate effectiveOn, Stamp stamp) implements CaseEvent {}
