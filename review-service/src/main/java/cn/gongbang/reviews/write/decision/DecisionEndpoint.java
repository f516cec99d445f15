package cn.gongbang.reviews.write.decision;

import cn.gongbang.platform.security.Caller;
import cn.gongbang.reviews.desk.ReviewAnswers;
import cn.gongbang.reviews.desk.ReviewDesk;
import cn.gongbang.reviews.desk.ReviewResource;
import cn.gongbang.reviews.rights.ReviewRight;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** R-FLOW-7: {@code POST /api/reviews/{caseId}/district-decision}. */
@RestController
class DecisionEndpoint {
    private final ReviewDesk desk;

    DecisionEndpoint(ReviewDesk desk) {
        this.desk = desk;
    }

    @PostMapping("/api/reviews/{caseId}/district-decision")
    ResponseEntity<ReviewResource> decide(
            @PathVariable String caseId, @RequestBody DecisionRequest body, Caller caller, HttpServletRequest request) {
        desk.findCaughtUp(caseId, ReviewRight.DISTRICT_STEP, caller);
        return ReviewAnswers.ok(
                desk.carryOutAndAnnounce(body.command(desk.entry(caseId, caller, request, body)), caseId));
    }
}
