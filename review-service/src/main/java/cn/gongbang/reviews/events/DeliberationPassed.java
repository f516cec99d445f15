package cn.gongbang.reviews.events;

import cn.gongbang.contracts.events.Revision;
import cn.gongbang.contracts.events.Stamp;
import cn.gongbang.contracts.personal.Personal;
import cn.gongbang.contracts.personal.Redacted;

/** R-FLOW-3: the union found the application true and compliant. */
@Revision("2")
public record DeliberationPassed(@Personal String opinion, Stamp stamp) implements ReviewEvent {
    @Override
    public String toString() {
        return Redacted.of(this);
    }
}
