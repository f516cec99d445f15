package cn.gongbang.reviews.read.onereview;

import cn.gongbang.platform.security.Caller;
import cn.gongbang.reviews.desk.ReviewAnswers;
import cn.gongbang.reviews.desk.ReviewDesk;
import cn.gongbang.reviews.desk.ReviewResource;
import cn.gongbang.reviews.review.ReviewState;
import cn.gongbang.reviews.rights.ReviewRight;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** {@code GET /api/reviews/{caseId}}: the step, what is missing, who is responsible, what is due when. */
@RestController
class ReviewEndpoint {
    private final ReviewDesk desk;

    ReviewEndpoint(ReviewDesk desk) {
        this.desk = desk;
    }

    @GetMapping("/api/reviews/{caseId}")
    ResponseEntity<ReviewResource> read(@PathVariable String caseId, Caller caller) {
        ReviewState review = desk.find(caseId, ReviewRight.READ, caller);
        return ReviewAnswers.ok(review);
    }
}
