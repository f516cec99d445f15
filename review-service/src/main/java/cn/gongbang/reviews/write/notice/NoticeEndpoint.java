package cn.gongbang.reviews.write.notice;

import cn.gongbang.platform.problems.Refusal;
import cn.gongbang.platform.security.Caller;
import cn.gongbang.reviews.board.BoardReader;
import cn.gongbang.reviews.board.BoardRow;
import cn.gongbang.reviews.desk.ReviewAnswers;
import cn.gongbang.reviews.desk.ReviewDesk;
import cn.gongbang.reviews.desk.ReviewResource;
import cn.gongbang.reviews.publicity.NoticeText;
import cn.gongbang.reviews.requests.Entry;
import cn.gongbang.reviews.requests.FieldChecks;
import cn.gongbang.reviews.review.ReviewState;
import cn.gongbang.reviews.rights.ReviewRight;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** R-FLOW-4: {@code POST /api/reviews/{caseId}/notice}; the answer also has the notice's last day and its text. */
@RestController
class NoticeEndpoint {
    private final ReviewDesk desk;
    private final BoardReader board;
    private final NoticeText texts;

    NoticeEndpoint(ReviewDesk desk, BoardReader board, NoticeText texts) {
        this.desk = desk;
        this.board = board;
        this.texts = texts;
    }

    record NoticeRequest(
            @Nullable String postedOn, @Nullable String place) {

        PostNotice command(Entry entry) {
            FieldChecks checks = new FieldChecks();
            PostNotice command = new PostNotice(
                    entry.reviewId(),
                    checks.date("/postedOn", postedOn),
                    checks.text("/place", place),
                    entry.stamp(),
                    entry.expectedVersion());
            checks.orRefuse();
            return command;
        }
    }

    record NoticeAnswer(
            LocalDate endsOn, String text, @JsonUnwrapped ReviewResource review) {}

    @PostMapping("/api/reviews/{caseId}/notice")
    ResponseEntity<NoticeAnswer> post(
            @PathVariable String caseId,
            @RequestBody NoticeRequest body,
            Caller caller,
            HttpServletRequest request,
            Locale locale) {
        ReviewState standing = desk.findCaughtUp(caseId, ReviewRight.UNION_STEP, caller);
        PostNotice command = body.command(desk.entry(caseId, caller, request, body));
        BoardRow.Face face = board.faceOf(caseId, standing.household().seenCaseSequence())
                .orElseThrow(() -> Refusal.of(503, "NOT_HEARD_YET", "problem.http.503"));
        ReviewState review = desk.carryOut(command, caseId);
        var notice = Objects.requireNonNull(review.results().publicity().notice());
        return ReviewAnswers.with(
                HttpStatus.OK,
                review,
                new NoticeAnswer(notice.endsOn(), texts.of(face, notice, locale), ReviewAnswers.resource(review)));
    }
}
