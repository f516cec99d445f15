package cn.gongbang.reviews.write.objection;

import cn.gongbang.platform.ids.Ids;
import cn.gongbang.platform.security.Caller;
import cn.gongbang.reviews.desk.ReviewAnswers;
import cn.gongbang.reviews.desk.ReviewDesk;
import cn.gongbang.reviews.desk.ReviewResource;
import cn.gongbang.reviews.requests.Entry;
import cn.gongbang.reviews.requests.FieldChecks;
import cn.gongbang.reviews.review.Objection;
import cn.gongbang.reviews.review.ReviewState;
import cn.gongbang.reviews.rights.ReviewRight;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** R-FLOW-4: {@code POST /api/reviews/{caseId}/notice/objections} and {@code …/objections/{id}/resolution}. */
@RestController
class ObjectionEndpoint {
    private final ReviewDesk desk;

    ObjectionEndpoint(ReviewDesk desk) {
        this.desk = desk;
    }

    record ObjectionRequest(@Nullable String by, @Nullable String content) {

        LodgeObjection command(Entry entry) {
            FieldChecks checks = new FieldChecks();
            LodgeObjection command = new LodgeObjection(
                    entry.reviewId(),
                    Ids.next(),
                    checks.text("/by", by),
                    checks.text("/content", content),
                    entry.stamp(),
                    entry.expectedVersion());
            checks.orRefuse();
            return command;
        }
    }

    record ResolutionRequest(
            @Nullable String outcome, @Nullable String reason) {

        ResolveObjection command(Entry entry, String objectionId) {
            FieldChecks checks = new FieldChecks();
            ResolveObjection command = new ResolveObjection(
                    entry.reviewId(),
                    objectionId,
                    checks.code("/outcome", outcome, Objection.Outcome.class),
                    checks.text("/reason", reason),
                    entry.stamp(),
                    entry.expectedVersion());
            checks.orRefuse();
            return command;
        }
    }

    record ObjectionAnswer(String id, @JsonUnwrapped ReviewResource review) {}

    @PostMapping("/api/reviews/{caseId}/notice/objections")
    ResponseEntity<ObjectionAnswer> lodge(
            @PathVariable String caseId,
            @RequestBody ObjectionRequest body,
            Caller caller,
            HttpServletRequest request) {
        desk.findCaughtUp(caseId, ReviewRight.UNION_STEP, caller);
        ReviewState review = desk.carryOut(body.command(desk.entry(caseId, caller, request, body)), caseId);
        String id = review.results().publicity().objections().getLast().id();
        return ReviewAnswers.with(HttpStatus.CREATED, review, new ObjectionAnswer(id, ReviewAnswers.resource(review)));
    }

    @PostMapping("/api/reviews/{caseId}/notice/objections/{objectionId}/resolution")
    ResponseEntity<ReviewResource> resolve(
            @PathVariable String caseId,
            @PathVariable String objectionId,
            @RequestBody ResolutionRequest body,
            Caller caller,
            HttpServletRequest request) {
        desk.findCaughtUp(caseId, ReviewRight.UNION_STEP, caller);
        ResolveObjection command = body.command(desk.entry(caseId, caller, request, body), objectionId);
        return ReviewAnswers.ok(
                command.outcome() == Objection.Outcome.UPHELD
                        ? desk.carryOutAndAnnounce(command, caseId)
                        : desk.carryOut(command, caseId));
    }
}
