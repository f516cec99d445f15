package cn.gongbang.reviews.review;

import cn.gongbang.contracts.events.Stamp;
import cn.gongbang.reviews.events.ObjectionDismissed;
import cn.gongbang.reviews.events.ObjectionLodged;
import cn.gongbang.reviews.events.ObjectionUpheld;
import org.jspecify.annotations.Nullable;

/** R-FLOW-4: an objection to a notice; it must be resolved before the notice, or the one after it, is closed. */
public record Objection(
        String id,
        String by,
        String content,
        Stamp lodged,
        @Nullable Resolution resolution) {
    public enum Outcome {
        UPHELD,
        DISMISSED
    }

    public record Resolution(Outcome outcome, String reason, Stamp stamp) {}

    static Objection of(ObjectionLodged lodged) {
        return new Objection(lodged.objectionId(), lodged.by(), lodged.content(), lodged.stamp(), null);
    }

    Objection dismissed(ObjectionDismissed event) {
        return resolved(new Resolution(Outcome.DISMISSED, event.reason(), event.stamp()));
    }

    Objection upheld(ObjectionUpheld event) {
        return resolved(new Resolution(Outcome.UPHELD, event.reason(), event.stamp()));
    }

    public boolean resolved() {
        return resolution != null;
    }

    private Objection resolved(Resolution made) {
        return new Objection(id, by, content, lodged, made);
    }
}
