package cn.gongbang.reviews.read.worklist;

import cn.gongbang.contracts.codes.ReviewStatus;
import cn.gongbang.contracts.codes.ReviewStep;
import cn.gongbang.contracts.unions.UnionCode;
import cn.gongbang.platform.listening.CaughtUp;
import cn.gongbang.platform.problems.Refusal;
import cn.gongbang.platform.security.Area;
import cn.gongbang.platform.security.Caller;
import cn.gongbang.platform.web.Page;
import cn.gongbang.reviews.board.BoardReader;
import cn.gongbang.reviews.board.BoardRow;
import cn.gongbang.reviews.board.ReviewBoard;
import cn.gongbang.reviews.requests.Paging;
import cn.gongbang.reviews.rights.ReviewRight;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import java.time.Clock;
import java.time.LocalDate;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** {@code GET /api/reviews?due=overdue|week&union=}: undecided reviews of the caller's subtree, by case number. */
@RestController
class WorkListEndpoint {
    private final BoardReader board;
    private final Clock clock;

    WorkListEndpoint(BoardReader board, Clock clock) {
        this.board = board;
        this.clock = clock;
    }

    /** @param dueOn when the next step is due; null once it was filed upward */
    record WaitingReview(
            String caseId,
            String number,
            UnionCode union,
            ReviewStatus status,
            ReviewStep step,
            @Nullable LocalDate dueOn,
            boolean late) {}

    @GetMapping("/api/reviews")
    @CaughtUp(ReviewBoard.NAME)
    Page<WaitingReview> list(
            @RequestParam(required = false) @Nullable String due,
            @RequestParam(required = false) @Nullable String union,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "50") int size,
            Caller caller) {
        ReviewRight.READ.requireRole(caller);
        Paging paging = new Paging(page, size);
        Area area = ReviewRight.READ.area(caller).narrowedTo(union == null || union.isBlank() ? null : code(union));
        Bson filter = Filters.and(DueReviews.undecided(), dueFilter(due), BoardReader.within(area));
        var rows = board.page(filter, Sorts.ascending("case.number"), paging.page(), paging.size());
        return new Page<>(
                rows.items().stream().map(WorkListEndpoint::shown).toList(), rows.page(), rows.size(), rows.total());
    }

    private Bson dueFilter(@Nullable String due) {
        LocalDate today = LocalDate.now(clock);
        return switch (due == null ? "" : due) {
            case "" -> Filters.empty();
            case "overdue" -> DueReviews.overdue(today);
            case "week" -> DueReviews.thisWeek(today);
            default -> throw Refusal.of(400, "MALFORMED", "problem.parameter", "due");
        };
    }

    private static UnionCode code(String union) {
        try {
            return new UnionCode(union);
        } catch (IllegalArgumentException noCode) {
            throw Refusal.of(400, "MALFORMED", "problem.parameter", "union");
        }
    }

    private static WaitingReview shown(BoardRow row) {
        BoardRow.Standing review = row.standing();
        return new WaitingReview(
                row.caseId(),
                review.number(),
                row.face().union(),
                review.status(),
                review.step(),
                DueReviews.dueOn(review),
                review.late());
    }
}
