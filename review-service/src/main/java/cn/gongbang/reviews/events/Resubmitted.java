package cn.gongbang.reviews.events;

import cn.gongbang.contracts.codes.ReviewStep;
import cn.gongbang.contracts.events.Stamp;

/** The union mended what was asked for; the step and all later ones are done again. */
public record Resubmitted(ReviewStep step, String note, Stamp stamp) implements ReviewEvent {}
