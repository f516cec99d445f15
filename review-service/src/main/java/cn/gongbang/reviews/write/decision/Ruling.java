package cn.gongbang.reviews.write.decision;

import cn.gongbang.reviews.review.SendingBack;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import org.jspecify.annotations.Nullable;

/** R-FLOW-7: what the district says at the end of a review. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "ruling")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Ruling.Approve.class, name = "approve"),
    @JsonSubTypes.Type(value = Ruling.Reject.class, name = "reject"),
    @JsonSubTypes.Type(value = Ruling.SendBack.class, name = "send-back")
})
public sealed interface Ruling {
    /** @param overrideReason R-ELIG-6: why in spite of an exclusion */
    record Approve(@Nullable String reason, @Nullable String overrideReason) implements Ruling {}

    record Reject(String reason) implements Ruling {}

    record SendBack(SendingBack to) implements Ruling {}
}
