package cn.gongbang.reviews.requests;

import cn.gongbang.contracts.events.Stamp;
import org.jspecify.annotations.Nullable;

/** What every write carries besides its content: which review, who and when, and the version the client saw. */
public record Entry(String reviewId, Stamp stamp, @Nullable Long expectedVersion) {}
