package cn.gongbang.reviews.review;

import cn.gongbang.reviews.events.Approved;
import cn.gongbang.reviews.events.NoticeVoided;
import cn.gongbang.reviews.events.Rejected;
import cn.gongbang.reviews.events.Resubmitted;
import cn.gongbang.reviews.events.ReviewEvent;
import cn.gongbang.reviews.events.SentBack;
import org.jspecify.annotations.Nullable;

/**
 * What the steps brought; a step that must be done again has no result.
 *
 * @param sentBack set while the case is with its union again
 */
public record Results(
        Fieldwork fieldwork,
        Publicity publicity,
        UpperReview upperReview,
        @Nullable Decision decision,
        @Nullable SentBack sentBack) {
    static final Results NONE = new Results(Fieldwork.NONE, Publicity.NONE, UpperReview.NONE, null, null);

    Results apply(ReviewEvent event, long sequence) {
        return new Results(
                fieldwork.apply(event),
                publicity.apply(event),
                upperReview.apply(event, sequence),
                decisionAfter(event),
                sentBackAfter(event));
    }

    private @Nullable Decision decisionAfter(ReviewEvent event) {
        return switch (event) {
            case Approved approved -> Decision.of(approved);
            case Rejected rejected -> Decision.of(rejected);
            case NoticeVoided _ -> null;
            default -> decision;
        };
    }

    private @Nullable SentBack sentBackAfter(ReviewEvent event) {
        return switch (event) {
            case SentBack back -> back;
            case Resubmitted _ -> null;
            default -> sentBack;
        };
    }
}
