package cn.gongbang.reviews.events;

import cn.gongbang.contracts.events.Stamp;

/** R-FLOW-4: a material change of the case made the notice void; a new one is needed. */
public record NoticeVoided(long caseSequence, Stamp stamp) implements ReviewEvent {}
