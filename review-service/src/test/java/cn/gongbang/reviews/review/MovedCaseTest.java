package cn.gongbang.reviews.review;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gongbang.contracts.codes.ReviewStatus;
import cn.gongbang.contracts.codes.ReviewStep;
import cn.gongbang.contracts.codes.UnionKind;
import cn.gongbang.reviews.AReview;
import org.junit.jupiter.api.Test;

/** The review of a case goes with it to another union. */
class MovedCaseTest {
    private static final String STREET = "jianghai.waihai";
    private static final String DISTRICT = "jianghai";

    @Test
    void givenReviewUnderWay_whenItsUnionIsDissolvedIntoTheSubdistrict_thenItGoesOnThereAtTheSameStep() {
        ReviewState review = AReview.ofGrassroots()
                .visited()
                .movedTo(STREET, UnionKind.SUBDISTRICT)
                .state();
        assertThat(review.subject().union().value()).isEqualTo(STREET);
        assertThat(review.step()).isEqualTo(ReviewStep.DELIBERATION);
    }

    @Test
    void givenNoticeHanging_whenMoved_thenNoNewNoticeIsAskedFor_R_FLOW_4() {
        ReviewState review = AReview.ofGrassroots()
                .visited()
                .passed()
                .posted("2023-02-09")
                .movedTo(STREET, UnionKind.SUBDISTRICT)
                .state();
        assertThat(review.results().publicity().standingNotice()).isPresent();
    }

    @Test
    void givenWaitingForTheSubdistrict_whenTheDistrictHoldsTheCase_thenTheCrossCheckIsNext_R_FLOW_5() {
        ReviewState review = AReview.ofGrassroots()
                .closed()
                .movedTo(DISTRICT, UnionKind.DISTRICT)
                .state();
        assertThat(review.step()).isEqualTo(ReviewStep.CROSS_CHECK);
        assertThat(review.late()).isFalse();
    }

    @Test
    void givenWaitingForTheSubdistrictAfterTheDeadline_whenTheDistrictHoldsTheCase_thenItWasFiledLate_R_FLOW_10() {
        ReviewState review = AReview.ofGrassroots()
                .closed()
                .on("2023-03-09")
                .movedTo(DISTRICT, UnionKind.DISTRICT)
                .state();
        assertThat(review.late()).isTrue();
    }

    @Test
    void givenFiledByADirectUnion_whenASubdistrictHoldsTheCase_thenItIsNotFiledAgain() {
        ReviewState review = AReview.ofDirect()
                .closed()
                .movedTo(STREET, UnionKind.SUBDISTRICT)
                .state();
        assertThat(review.step()).isEqualTo(ReviewStep.CROSS_CHECK);
    }

    @Test
    void givenApproved_whenMoved_thenItStaysApprovedAndTheNewUnionMayReadIt() {
        AReview decided = AReview.ofGrassroots().crossChecked().as("approver");
        ReviewState review = decided.does(decided.approval(null))
                .movedTo(STREET, UnionKind.SUBDISTRICT)
                .state();
        assertThat(review.status()).isEqualTo(ReviewStatus.APPROVED);
        assertThat(review.subject().union().value()).isEqualTo(STREET);
    }
}
