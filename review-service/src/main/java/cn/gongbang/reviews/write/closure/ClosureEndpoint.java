package cn.gongbang.reviews.write.closure;

import cn.gongbang.platform.security.Caller;
import cn.gongbang.reviews.desk.ReviewAnswers;
import cn.gongbang.reviews.desk.ReviewDesk;
import cn.gongbang.reviews.desk.ReviewResource;
import cn.gongbang.reviews.hearing.Evidence;
import cn.gongbang.reviews.requests.Entry;
import cn.gongbang.reviews.requests.FieldChecks;
import cn.gongbang.reviews.review.ReviewState;
import cn.gongbang.reviews.rights.ReviewRight;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** R-FLOW-4: {@code POST /api/reviews/{caseId}/notice/closure}. */
@RestController
class ClosureEndpoint {
    private final ReviewDesk desk;
    private final Evidence evidence;

    ClosureEndpoint(ReviewDesk desk, Evidence evidence) {
        this.desk = desk;
        this.evidence = evidence;
    }

    record ClosureRequest(@Nullable List<@Nullable String> boardPhotos) {

        CloseNotice command(Entry entry) {
            FieldChecks checks = new FieldChecks();
            List<String> photos = checks.files("/boardPhotos", boardPhotos, "R-FLOW-4");
            checks.orRefuse();
            return new CloseNotice(entry.reviewId(), photos, entry.stamp(), entry.expectedVersion());
        }
    }

    @PostMapping("/api/reviews/{caseId}/notice/closure")
    ResponseEntity<ReviewResource> close(
            @PathVariable String caseId, @RequestBody ClosureRequest body, Caller caller, HttpServletRequest request) {
        ReviewState review = desk.findCaughtUp(caseId, ReviewRight.UNION_STEP, caller);
        CloseNotice command = body.command(desk.entry(caseId, caller, request, body));
        desk.rehearse(command, review);
        evidence.check(caseId)
                .photos("/boardPhotos", command.boardPhotos(), Evidence.BOARD)
                .orRefuse();
        return ReviewAnswers.ok(desk.carryOut(command, caseId));
    }
}
