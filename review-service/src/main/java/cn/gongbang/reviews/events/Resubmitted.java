package cn.gongbang.reviews.events;

import cn.gongbang.contracts.codes.ReviewStep;
import cn.gongbang.contracts.events.Revision;
import cn.gongbang.contracts.events.Stamp;
import cn.gongbang.contracts.personal.Personal;
import cn.gongbang.contracts.personal.Redacted;

/** The union mended what was asked for; the step and all later ones are done again. */
@Revision("2")
public record Resubmitted(ReviewStep step, @Personal String note, Stamp stamp) implements ReviewEvent {
    @Override
    public String toString() {
        return Redacted.of(this);
    }
}
