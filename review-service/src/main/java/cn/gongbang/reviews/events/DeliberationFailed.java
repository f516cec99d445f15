package cn.gongbang.reviews.events;

import cn.gongbang.contracts.events.Stamp;

/** R-FLOW-3: the union found the application not true or not compliant; the case is rejected. */
public record DeliberationFailed(String opinion, Stamp stamp) implements ReviewEvent {}
