package cn.gongbang.cases.events;

import cn.gongbang.contracts.codes.ReviewDue;
import cn.gongbang.contracts.events.Stamp;
import java.time.LocalDate;

/** R-DYN-3, R-DYN-6: the passing of time made a review due; recorded with the instant at which it did. */
public record ReviewFellDue(LocalDate effectiveOn, ReviewDue kind, Stamp stamp) implements CaseEvent {}
