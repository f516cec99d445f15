package cn.gongbang.reviews.review;

import cn.gongbang.contracts.events.Stamp;
import cn.gongbang.reviews.events.NoticeClosed;
import cn.gongbang.reviews.events.NoticePosted;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * R-FLOW-4: a public notice.
 *
 * @param endsOn its last working day
 * @param closedAt when it was taken off with evidence; absent before
 * @param voided whether a material change or sending back made it void
 */
public record Notice(
        LocalDate postedOn,
        LocalDate endsOn,
        String place,
        @Nullable Instant closedAt,
        List<String> boardPhotos,
        boolean voided,
        Stamp stamp) {

    static Notice of(NoticePosted posted) {
        return new Notice(posted.postedOn(), posted.endsOn(), posted.place(), null, List.of(), false, posted.stamp());
    }

    Notice closed(NoticeClosed closed) {
        return new Notice(postedOn, endsOn, place, closed.stamp().recordedAt(), closed.boardPhotos(), voided, stamp);
    }

    Notice madeVoid() {
        return new Notice(postedOn, endsOn, place, closedAt, boardPhotos, true, stamp);
    }

    /** Whether objections are taken and it may still be closed. */
    public boolean open() {
        return !voided && closedAt == null;
    }

    /** The first day on which it may be closed. */
    public LocalDate closableFrom() {
        return endsOn.plusDays(1);
    }
}
