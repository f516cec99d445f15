package cn.gongbang.reviews.events;

import cn.gongbang.contracts.events.Stamp;

/** R-FLOW-4: somebody objected to the case while its notice was open. */
public record ObjectionLodged(String objectionId, String by, String content, Stamp stamp) implements ReviewEvent {}
