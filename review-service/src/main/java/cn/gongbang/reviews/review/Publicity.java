package cn.gongbang.reviews.review;

import cn.gongbang.contracts.codes.ReviewStep;
import cn.gongbang.reviews.events.DeliberationPassed;
import cn.gongbang.reviews.events.HouseholdNoted;
import cn.gongbang.reviews.events.NoticeClosed;
import cn.gongbang.reviews.events.NoticePosted;
import cn.gongbang.reviews.events.NoticeVoided;
import cn.gongbang.reviews.events.ObjectionDismissed;
import cn.gongbang.reviews.events.ObjectionLodged;
import cn.gongbang.reviews.events.ObjectionUpheld;
import cn.gongbang.reviews.events.ReviewEvent;
import cn.gongbang.reviews.events.SentBack;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * R-FLOW-4: the newest public notice and every objection so far.
 *
 * @param earliestPosting the first day a notice may be posted: the deliberation's, or the day the last notice became void
 */
public record Publicity(@Nullable Notice notice, @Nullable LocalDate earliestPosting, List<Objection> objections) {
    static final Publicity NONE = new Publicity(null, null, List.of());

    Publicity apply(ReviewEvent event) {
        return switch (event) {
            case DeliberationPassed _ -> new Publicity(notice, RecordedDay.of(event), objections);
            case NoticePosted posted -> new Publicity(Notice.of(posted), earliestPosting, objections);
            case NoticeClosed closed -> new Publicity(standing().closed(closed), earliestPosting, objections);
            case NoticeVoided _ -> voided(event);
            case SentBack back -> back.step().compareTo(ReviewStep.PUBLIC_NOTICE) <= 0 ? voided(event) : this;
            case HouseholdNoted noted -> noted.material() && notice != null ? postingFrom(event) : this;
            case ObjectionLodged lodged -> new Publicity(notice, earliestPosting, with(Objection.of(lodged)));
            case ObjectionDismissed dismissed ->
                resolved(dismissed.objectionId(), objection -> objection.dismissed(dismissed));
            case ObjectionUpheld upheld -> resolved(upheld.objectionId(), objection -> objection.upheld(upheld));
            default -> this;
        };
    }

    /** The notice on which later steps may rest: posted and not void. */
    public Optional<Notice> standingNotice() {
        return Optional.ofNullable(notice).filter(newest -> !newest.voided());
    }

    public Optional<Objection> objection(String id) {
        return objections.stream()
                .filter(objection -> objection.id().equals(id))
                .findFirst();
    }

    public boolean allObjectionsResolved() {
        return objections.stream().allMatch(Objection::resolved);
    }

    private Notice standing() {
        return standingNotice().orElseThrow();
    }

    private Publicity voided(ReviewEvent event) {
        return new Publicity(notice == null ? null : notice.madeVoid(), RecordedDay.of(event), objections);
    }

    private Publicity postingFrom(ReviewEvent event) {
        return new Publicity(notice, RecordedDay.of(event), objections);
    }

    private List<Objection> with(Objection added) {
        return Stream.concat(objections.stream(), Stream.of(added)).toList();
    }

    private Publicity resolved(String id, UnaryOperator<Objection> resolution) {
        return new Publicity(
                notice,
                earliestPosting,
                objections.stream()
                        .map(objection -> objection.id().equals(id) ? resolution.apply(objection) : objection)
                        .toList());
    }
}
