package cn.gongbang.reviews.events;

import cn.gongbang.contracts.events.Revision;
import cn.gongbang.contracts.events.Stamp;
import cn.gongbang.contracts.personal.Personal;
import cn.gongbang.contracts.personal.Redacted;

/** R-FLOW-4: an objection was examined and found groundless. */
@Revision("2")
public record ObjectionDismissed(
        String objectionId, @Personal String reason, Stamp stamp) implements ReviewEvent {
    @Override
    public String toString() {
        return Redacted.of(this);
    }
}
