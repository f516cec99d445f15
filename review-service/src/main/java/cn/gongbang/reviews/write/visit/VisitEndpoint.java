package cn.gongbang.reviews.write.visit;

import cn.gongbang.platform.security.Caller;
import cn.gongbang.reviews.desk.ReviewAnswers;
import cn.gongbang.reviews.desk.ReviewDesk;
import cn.gongbang.reviews.desk.ReviewResource;
import cn.gongbang.reviews.hearing.Evidence;
import cn.gongbang.reviews.review.ReviewState;
import cn.gongbang.reviews.rights.ReviewRight;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** R-FLOW-2: {@code POST /api/reviews/{caseId}/visit}. */
@RestController
class VisitEndpoint {
    private final ReviewDesk desk;
    private final Evidence evidence;

    VisitEndpoint(ReviewDesk desk, Evidence evidence) {
        this.desk = desk;
        this.evidence = evidence;
    }

    @PostMapping("/api/reviews/{caseId}/visit")
    ResponseEntity<ReviewResource> visit(
            @PathVariable String caseId, @RequestBody VisitRequest body, Caller caller, HttpServletRequest request) {
        ReviewState review = desk.find(caseId, ReviewRight.VISIT, caller);
        RecordVisit command = body.command(desk.entry(caseId, caller, request, body));
        desk.rehearse(command, review);
        evidence.check(caseId)
                .photos("/homePhotos", command.homePhotos(), Evidence.HOME_AND_WORKER)
                .photos("/workerPhotos", command.workerPhotos(), Evidence.HOME_AND_WORKER)
                .orRefuse();
        return ReviewAnswers.ok(desk.carryOut(command, caseId));
    }
}
