package cn.gongbang.reviews.events;

import org.jspecify.annotations.Nullable;

/** R-FLOW-2: one of those who visited the household and sign the record. */
public record Investigator(String name, @Nullable String post) {}
