package cn.gongbang.reviews.write.deliberation;

import cn.gongbang.platform.security.Caller;
import cn.gongbang.reviews.desk.ReviewAnswers;
import cn.gongbang.reviews.desk.ReviewDesk;
import cn.gongbang.reviews.desk.ReviewResource;
import cn.gongbang.reviews.requests.Entry;
import cn.gongbang.reviews.requests.FieldChecks;
import cn.gongbang.reviews.review.Deliberation.Outcome;
import cn.gongbang.reviews.rights.ReviewRight;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** R-FLOW-3: {@code POST /api/reviews/{caseId}/deliberation}. */
@RestController
class DeliberationEndpoint {
    private final ReviewDesk desk;

    DeliberationEndpoint(ReviewDesk desk) {
        this.desk = desk;
    }

    record DeliberationRequest(
            @Nullable String outcome, @Nullable String opinion) {

        Deliberate command(Entry entry) {
            FieldChecks checks = new FieldChecks();
            Deliberate command = new Deliberate(
                    entry.reviewId(),
                    checks.code("/outcome", outcome, Outcome.class),
                    checks.text("/opinion", opinion),
                    entry.stamp(),
                    entry.expectedVersion());
            checks.orRefuse();
            return command;
        }
    }

    @PostMapping("/api/reviews/{caseId}/deliberation")
    ResponseEntity<ReviewResource> deliberate(
            @PathVariable String caseId,
            @RequestBody DeliberationRequest body,
            Caller caller,
            HttpServletRequest request) {
        desk.find(caseId, ReviewRight.UNION_STEP, caller);
        Deliberate command = body.command(desk.entry(caseId, caller, request, body));
        return ReviewAnswers.ok(
                command.outcome() == Outcome.FAILED
                        ? desk.carryOutAndAnnounce(command, caseId)
                        : desk.carryOut(command, caseId));
    }
}
