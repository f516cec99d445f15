package cn.gongbang.reviews.events;

import cn.gongbang.contracts.events.Revision;
import cn.gongbang.contracts.events.Stamp;
import cn.gongbang.contracts.personal.Personal;
import cn.gongbang.contracts.personal.Redacted;

/** R-FLOW-4: somebody objected to the case while its notice was open. */
@Revision("2")
public record ObjectionLodged(
        String objectionId, @Personal String by, @Personal String content, Stamp stamp) implements ReviewEvent {
    @Override
    public String toString() {
        return Redacted.of(this);
    }
}
