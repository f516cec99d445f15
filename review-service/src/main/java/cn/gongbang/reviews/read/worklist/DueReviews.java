package cn.gongbang.reviews.read.worklist;

import cn.gongbang.contracts.codes.ReviewStatus;
import cn.gongbang.contracts.codes.ReviewStep;
import cn.gongbang.reviews.board.BoardRow;
import com.mongodb.client.model.Filters;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/**
 * R-FLOW-4 and R-FLOW-10: by when the next step of a review is due: a running notice is to be closed from the day after it
 * ends, everything else before filing upward by the campaign's deadline. What was filed has no due day.
 */
final class DueReviews {
    private static final int DAYS_OF_A_WEEK = 7;
    private static final List<String> BEFORE_FILING = List.of(
            ReviewStep.VISIT.name(),
            ReviewStep.DELIBERATION.name(),
            ReviewStep.PUBLIC_NOTICE.name(),
            ReviewStep.SUBDISTRICT_REVIEW.name());

    private DueReviews() {}

    /** Reviews nobody has decided. */
    static Bson undecided() {
        return Filters.in("review.status", ReviewStatus.IN_PROGRESS.name(), ReviewStatus.SENT_BACK.name());
    }

    /** Due before today. */
    static Bson overdue(LocalDate today) {
        return due(Filters.lt("review.closableFrom", today.toString()), Filters.lt("case.deadline", today.toString()));
    }

    /** Due today or within the six days after it. */
    static Bson thisWeek(LocalDate today) {
        return due(within("review.closableFrom", today), within("case.deadline", today));
    }

    static @Nullable LocalDate dueOn(BoardRow.Standing review) {
        if (review.running()) {
            return Objects.requireNonNull(review.endsOn()).plusDays(1);
        }
        return BEFORE_FILING.contains(review.step().name()) ? review.deadline() : null;
    }

    private static Bson due(Bson closing, Bson filing) {
        return Filters.or(
                Filters.and(Filters.eq("review.running", true), closing),
                Filters.and(Filters.eq("review.running", false), Filters.in("review.step", BEFORE_FILING), filing));
    }

    private static Bson within(String field, LocalDate today) {
        return Filters.and(
                Filters.gte(field, today.toString()),
                Filters.lt(field, today.plusDays(DAYS_OF_A_WEEK).toString()));
    }
}
