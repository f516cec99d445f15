package cn.gongbang.reviews.events;

import cn.gongbang.contracts.events.Stamp;

/** R-FLOW-4: an objection was examined and found groundless. */
public record ObjectionDismissed(String objectionId, String reason, Stamp stamp) implements ReviewEvent {}
