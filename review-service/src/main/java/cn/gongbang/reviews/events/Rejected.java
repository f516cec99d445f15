package cn.gongbang.reviews.events;

import cn.gongbang.contracts.events.Stamp;

/** R-FLOW-7: the district rejected the case. */
public record Rejected(String reason, Stamp stamp) implements ReviewEvent {}
