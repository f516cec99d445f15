package cn.gongbang.reviews.write.subdistrict;

import cn.gongbang.platform.security.Caller;
import cn.gongbang.reviews.desk.ReviewAnswers;
import cn.gongbang.reviews.desk.ReviewDesk;
import cn.gongbang.reviews.desk.ReviewResource;
import cn.gongbang.reviews.requests.Entry;
import cn.gongbang.reviews.requests.FieldChecks;
import cn.gongbang.reviews.requests.SendBackFields;
import cn.gongbang.reviews.rights.ReviewRight;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** R-FLOW-5: {@code POST /api/reviews/{caseId}/subdistrict-review}. */
@RestController
class SubdistrictEndpoint {
    private final ReviewDesk desk;

    SubdistrictEndpoint(ReviewDesk desk) {
        this.desk = desk;
    }

    enum Outcome {
        PASSED,
        SENT_BACK
    }

    record SubdistrictRequest(
            @Nullable String outcome,
            @Nullable String step,
            @Nullable String reason,
            @Nullable String note) {

        ReviewAtSubdistrict command(Entry entry) {
            FieldChecks checks = new FieldChecks();
            boolean back = checks.code("/outcome", outcome, Outcome.class) == Outcome.SENT_BACK;
            ReviewAtSubdistrict command = new ReviewAtSubdistrict(
                    entry.reviewId(),
                    back ? null : checks.optionalText("/reason", reason),
                    back ? SendBackFields.read(checks, step, reason, note) : null,
                    entry.stamp(),
                    entry.expectedVersion());
            checks.orRefuse();
            return command;
        }
    }

    @PostMapping("/api/reviews/{caseId}/subdistrict-review")
    ResponseEntity<ReviewResource> review(
            @PathVariable String caseId,
            @RequestBody SubdistrictRequest body,
            Caller caller,
            HttpServletRequest request) {
        desk.findCaughtUp(caseId, ReviewRight.SUBDISTRICT_STEP, caller);
        ReviewAtSubdistrict command = body.command(desk.entry(caseId, caller, request, body));
        return ReviewAnswers.ok(
                command.sendBack() == null
                        ? desk.carryOut(command, caseId)
                        : desk.carryOutAndAnnounce(command, caseId));
    }
}
