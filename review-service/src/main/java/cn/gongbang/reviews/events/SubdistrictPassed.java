package cn.gongbang.reviews.events;

import cn.gongbang.contracts.events.Stamp;
import org.jspecify.annotations.Nullable;

/** R-FLOW-5: the subdistrict federation checked the case and passed it on to the district. */
public record SubdistrictPassed(@Nullable String remark, Stamp stamp) implements ReviewEvent {}
