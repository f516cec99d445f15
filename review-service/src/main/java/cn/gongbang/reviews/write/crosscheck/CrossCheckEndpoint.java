package cn.gongbang.reviews.write.crosscheck;

import cn.gongbang.contracts.codes.CrossCheckResult;
import cn.gongbang.contracts.codes.Exclusion;
import cn.gongbang.contracts.codes.Register;
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

/** R-FLOW-6: {@code POST /api/reviews/{caseId}/cross-check}. */
@RestController
class CrossCheckEndpoint {
    private final ReviewDesk desk;

    CrossCheckEndpoint(ReviewDesk desk) {
        this.desk = desk;
    }

    record CrossCheckRequest(
            @Nullable String register,
            @Nullable String result,
            @Nullable String exclusion) {

        RecordCrossCheck command(Entry entry) {
            FieldChecks checks = new FieldChecks();
            RecordCrossCheck command = new RecordCrossCheck(
                    entry.reviewId(),
                    checks.code("/register", register, Register.class),
                    checks.code("/result", result, CrossCheckResult.class),
                    checks.optionalCode("/exclusion", exclusion, Exclusion.class),
                    entry.stamp(),
                    entry.expectedVersion());
            checks.orRefuse();
            return command;
        }
    }

    @PostMapping("/api/reviews/{caseId}/cross-check")
    ResponseEntity<ReviewResource> check(
            @PathVariable String caseId,
            @RequestBody CrossCheckRequest body,
            Caller caller,
            HttpServletRequest request) {
        desk.findCaughtUp(caseId, ReviewRight.DISTRICT_STEP, caller);
        return ReviewAnswers.ok(desk.carryOut(body.command(desk.entry(caseId, caller, request, body)), caseId));
    }
}
