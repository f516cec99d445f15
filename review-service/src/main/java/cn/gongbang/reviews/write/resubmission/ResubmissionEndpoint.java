package cn.gongbang.reviews.write.resubmission;

import cn.gongbang.platform.security.Caller;
import cn.gongbang.reviews.desk.ReviewAnswers;
import cn.gongbang.reviews.desk.ReviewDesk;
import cn.gongbang.reviews.desk.ReviewResource;
import cn.gongbang.reviews.requests.Entry;
import cn.gongbang.reviews.requests.FieldChecks;
import cn.gongbang.reviews.rights.ReviewRight;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** R-FLOW-8: {@code POST /api/reviews/{caseId}/resubmission}. */
@RestController
class ResubmissionEndpoint {
    private final ReviewDesk desk;

    ResubmissionEndpoint(ReviewDesk desk) {
        this.desk = desk;
    }

    record ResubmissionRequest(@Nullable String note) {

        Resubmit command(Entry entry) {
            FieldChecks checks = new FieldChecks();
            String checked = checks.text("/note", note);
            checks.orRefuse();
            return new Resubmit(entry.reviewId(), checked, entry.stamp(), entry.expectedVersion());
        }
    }

    @PostMapping("/api/reviews/{caseId}/resubmission")
    ResponseEntity<ReviewResource> resubmit(
            @PathVariable String caseId,
            @RequestBody ResubmissionRequest body,
            Caller caller,
            HttpServletRequest request) {
        desk.findCaughtUp(caseId, ReviewRight.UNION_STEP, caller);
        return ReviewAnswers.ok(
                desk.carryOutAndAnnounce(body.command(desk.entry(caseId, caller, request, body)), caseId));
    }
}
