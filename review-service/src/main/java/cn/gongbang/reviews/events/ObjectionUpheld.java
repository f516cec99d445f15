package cn.gongbang.reviews.events;

import cn.gongbang.contracts.events.Stamp;

/** R-FLOW-4: an objection was examined and found right; the case goes back to the visit. */
public record ObjectionUpheld(String objectionId, String reason, Stamp stamp) implements ReviewEvent {}
