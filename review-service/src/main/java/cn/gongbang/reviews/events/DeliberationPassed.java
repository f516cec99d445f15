package cn.gongbang.reviews.events;

import cn.gongbang.contracts.events.Stamp;

/** R-FLOW-3: the union found the application true and compliant. */
public record DeliberationPassed(String opinion, Stamp stamp) implements ReviewEvent {}
