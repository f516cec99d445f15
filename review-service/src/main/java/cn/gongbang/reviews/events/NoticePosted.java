package cn.gongbang.reviews.events;

import cn.gongbang.contracts.events.Stamp;
import java.time.LocalDate;

/** R-FLOW-4: the public notice hangs on the union's board; {@code endsOn} is its last day. */
public record NoticePosted(LocalDate postedOn, String place, LocalDate endsOn, Stamp stamp) implements ReviewEvent {}
