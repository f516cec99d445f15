package cn.gongbang.reviews.review;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gongbang.contracts.codes.Category;
import cn.gongbang.contracts.codes.Exclusion;
import cn.gongbang.contracts.codes.Register;
import cn.gongbang.contracts.codes.ReviewStatus;
import cn.gongbang.contracts.codes.ReviewStep;
import cn.gongbang.reviews.AReview;
import org.junit.jupiter.api.Test;

/** R-FLOW-2…7: the steps in their order. */
class StepOrderTest {
    @Test
    void givenGrassrootsUnion_whenEveryStepIsDone_thenApproved() {
        AReview review = AReview.ofGrassroots();
        assertThat(review.state().step()).isEqualTo(ReviewStep.VISIT);
        assertThat(review.closed().state().step()).isEqualTo(ReviewStep.SUBDISTRICT_REVIEW);
        assertThat(review.does(review.passing()).state().step()).isEqualTo(ReviewStep.CROSS_CHECK);
        review.does(review.crossCheck(Register.ALL, null));
        assertThat(review.state().step()).isEqualTo(ReviewStep.DISTRICT_DECISION);
        review.as("approver").does(review.as("approver").approval(null));
        assertThat(review.state().status()).isEqualTo(ReviewStatus.APPROVED);
        assertThat(review.state().decided()).isTrue();
    }

    @Test
    void givenDirectUnion_whenNoticeIsClosed_thenSubdistrictIsSkipped() {
        AReview review = AReview.ofDirect().closed();
        assertThat(review.state().step()).isEqualTo(ReviewStep.CROSS_CHECK);
        assertThat(review.refusalOf(review.passing()).status()).isEqualTo(409);
    }

    @Test
    void givenReviewBegun_whenLaterStepComes_thenRefusedByTheRuleOfTheMissingStep() {
        AReview review = AReview.ofGrassroots();
        assertThat(review.refusalOf(review.deliberation(Deliberation.Outcome.PASSED)))
                .extracting("status", "code")
                .containsExactly(409, "R-FLOW-2");
        review.visited();
        assertThat(review.refusalOf(review.posting("2023-02-06")).code()).isEqualTo("R-FLOW-3");
        review.passed();
        assertThat(review.refusalOf(review.approval(null)).code()).isEqualTo("R-FLOW-4");
        review.posted("2023-02-09");
        assertThat(review.refusalOf(review.passing()).code()).isEqualTo("R-FLOW-4");
    }

    @Test
    void givenStepDone_whenDoneAgain_thenRefusedByItsOwnRule() {
        AReview review = AReview.ofGrassroots().visited();
        assertThat(review.refusalOf(review.visit("2023-02-06")).code()).isEqualTo("R-FLOW-2");
        review.passed();
        assertThat(review.refusalOf(review.deliberation(Deliberation.Outcome.FAILED))
                        .code())
                .isEqualTo("R-FLOW-3");
    }

    @Test
    void givenDeliberationFailed_whenAnythingFollows_thenRefused() {
        AReview review = AReview.ofGrassroots().visited().on("2023-02-08");
        review.does(review.deliberation(Deliberation.Outcome.FAILED));
        assertThat(review.state().status()).isEqualTo(ReviewStatus.REJECTED);
        assertThat(review.state().step()).isEqualTo(ReviewStep.DELIBERATION);
        assertThat(review.refusalOf(review.posting("2023-02-08")).code()).isEqualTo("R-FLOW-7");
    }

    @Test
    void givenCrossCheck_whenEachRegisterHasAResult_thenDone() {
        AReview review = AReview.ofDirect().closed();
        review.does(review.crossCheck(Register.CIVIL_AFFAIRS, null))
                .does(review.crossCheck(Register.VEHICLE, Exclusion.VEHICLE))
                .does(review.crossCheck(Register.VEHICLE, Exclusion.VEHICLE))
                .does(review.crossCheck(Register.BUSINESS, null));
        assertThat(review.state().step()).isEqualTo(ReviewStep.CROSS_CHECK);
        assertThat(review.state().results().upperReview().uncheckedRegisters()).containsExactly(Register.PROPERTY);
        review.does(review.crossCheck(Register.PROPERTY, null));
        assertThat(review.state().step()).isEqualTo(ReviewStep.DISTRICT_DECISION);
        assertThat(review.state().exclusions()).containsExactly(Exclusion.VEHICLE);
    }

    @Test
    void givenCaseClosedDuringReview_whenAnythingFollows_thenRefused() {
        AReview review = AReview.ofGrassroots().visited();
        review.does(review.noting(5, Category.NONE, true, true));
        assertThat(review.refusalOf(review.deliberation(Deliberation.Outcome.PASSED))
                        .code())
                .isEqualTo("R-DYN-8");
    }
}
