package cn.gongbang.cases.events;

import cn.gongbang.contracts.events.Stamp;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** R-DYN-8: the family took its application back before it was decided. */
public record CaseWithdrawn(LocalDate effectiveOn, @Nullable String reason, Stamp stamp) implements CaseEvent {}
