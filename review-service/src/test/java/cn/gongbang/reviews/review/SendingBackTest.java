package cn.gongbang.reviews.review;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gongbang.contracts.codes.ReviewStatus;
import cn.gongbang.contracts.codes.ReviewStep;
import cn.gongbang.reviews.AReview;
import org.junit.jupiter.api.Test;

/** R-FLOW-8 and R-FLOW-10: sending back, resubmission and late filing. */
class SendingBackTest {
    @Test
    void givenSubdistrictReview_whenSentBackToDeliberation_thenItAndLaterStepsAreDoneAgain() {
        AReview review = AReview.ofGrassroots().closed();
        review.does(review.sendingBackFromSubdistrict(ReviewStep.DELIBERATION));
        assertThat(review.state().status()).isEqualTo(ReviewStatus.SENT_BACK);
        assertThat(review.state().results().publicity().standingNotice()).isEmpty();
        review.does(review.resubmission());
        assertThat(review.state().step()).isEqualTo(ReviewStep.DELIBERATION);
        assertThat(review.state().results().fieldwork().visit()).isNotNull();
        assertThat(review.state().results().fieldwork().deliberation()).isNull();
    }

    @Test
    void givenDecision_whenSentBackToTheSubdistrict_thenTheNoticeStands() {
        AReview review = AReview.ofGrassroots().crossChecked().as("approver");
        review.does(review.sendingBack(ReviewStep.SUBDISTRICT_REVIEW)).does(review.resubmission());
        assertThat(review.state().step()).isEqualTo(ReviewStep.SUBDISTRICT_REVIEW);
        assertThat(review.state().results().publicity().standingNotice()).isPresent();
        assertThat(review.state().results().upperReview()).isEqualTo(UpperReview.NONE);
    }

    @Test
    void givenAStep_whenSentBackToItOrALaterOne_thenInvalid() {
        AReview review = AReview.ofGrassroots().closed();
        assertThat(review.refusalOf(review.sendingBackFromSubdistrict(ReviewStep.SUBDISTRICT_REVIEW)))
                .extracting("status", "code")
                .containsExactly(422, "R-FLOW-8");
    }

    @Test
    void givenDirectUnion_whenSentBackToTheSubdistrict_thenInvalid() {
        AReview review = AReview.ofDirect().crossChecked().as("approver");
        assertThat(review.refusalOf(review.sendingBack(ReviewStep.SUBDISTRICT_REVIEW))
                        .status())
                .isEqualTo(422);
    }

    @Test
    void givenNotSentBack_whenResubmitted_thenRefused() {
        AReview review = AReview.ofGrassroots().visited();
        assertThat(review.refusalOf(review.resubmission()).code()).isEqualTo("R-FLOW-8");
    }

    @Test
    void givenDeadline_whenFiledOnItsDayOrAfter_thenOnlyTheLatterIsLate() {
        AReview onTime = AReview.ofGrassroots().closed().on("2023-03-08");
        assertThat(onTime.does(onTime.passing()).state().late()).isFalse();
        AReview late = AReview.ofGrassroots().closed().on("2023-03-09");
        assertThat(late.state().late()).isFalse();
        assertThat(late.does(late.passing()).state().late()).isTrue();
    }

    @Test
    void givenDirectUnion_whenNoticeClosedAfterTheDeadline_thenLate() {
        AReview review = AReview.ofDirect().visited().passed().posted("2023-02-27");
        assertThat(review.on("2023-03-09").does(review.closing()).state().late())
                .isTrue();
        AReview grassroots = AReview.ofGrassroots().visited().passed().posted("2023-02-27");
        assertThat(grassroots
                        .on("2023-03-09")
                        .does(grassroots.closing())
                        .state()
                        .late())
                .isFalse();
    }
}
