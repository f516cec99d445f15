package cn.gongbang.reviews.write.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cn.gongbang.contracts.codes.Category;
import cn.gongbang.contracts.codes.Exclusion;
import cn.gongbang.contracts.codes.Register;
import cn.gongbang.contracts.codes.ReviewStatus;
import cn.gongbang.platform.problems.Refusal;
import cn.gongbang.reviews.AReview;
import cn.gongbang.reviews.requests.Entry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** R-FLOW-7, R-FLOW-9, R-ELIG-2 and R-ELIG-6: the district's decision. */
class DecisionTest {
    @Test
    void givenUserEnteredTheVisit_whenTheSameUserDecides_thenRefused() {
        AReview review = AReview.ofDirect().as("district").crossChecked();
        assertThat(review.refusalOf(review.approval(null)))
                .extracting("status", "code")
                .containsExactly(409, "R-FLOW-9");
        assertThat(review.refusalOf(review.rejection()).code()).isEqualTo("R-FLOW-9");
        review.as("approver");
        assertThat(review.does(review.approval(null)).state().status()).isEqualTo(ReviewStatus.APPROVED);
    }

    @ParameterizedTest
    @EnumSource(Category.class)
    void givenCategory_whenApproved_thenOnlyHardshipIs(Category category) {
        AReview review = AReview.ofDirect().crossChecked().as("approver").changed(9, category, false);
        switch (category) {
            case DEEP, RELATIVE, ACCIDENTAL ->
                assertThat(review.does(review.approval(null)).state().decided()).isTrue();
            case NEAR_MISS, NONE -> {
                assertThat(review.refusalOf(review.approval(null)).code()).isEqualTo("R-ELIG-2");
                assertThat(review.does(review.rejection()).state().status()).isEqualTo(ReviewStatus.REJECTED);
            }
        }
    }

    @Test
    void givenExclusionFound_whenApprovedWithoutOverride_thenRefused() {
        AReview review = AReview.ofDirect().closed();
        review.does(review.crossCheck(Register.ALL, Exclusion.SECOND_HOME)).as("approver");
        assertThat(review.refusalOf(review.approval(null)).code()).isEqualTo("R-ELIG-6");
        assertThat(review.does(review.approval("残疾人专用")).state().status()).isEqualTo(ReviewStatus.APPROVED);
    }

    @Test
    void givenRejectionWithoutReason_whenRead_thenInvalid() {
        var request = new DecisionRequest("REJECTED", " ", null, null, null);
        assertThat(problemsOf(request)).containsExactly("/reason");
    }

    @Test
    void givenSendingBackWithoutStepAndReason_whenRead_thenBothAreNamed() {
        assertThat(problemsOf(new DecisionRequest("SENT_BACK", "because", null, null, null)))
                .containsExactly("/step", "/reason");
        assertThat(problemsOf(new DecisionRequest("MAYBE", null, null, null, null)))
                .containsExactly("/outcome");
    }

    private static Iterable<String> problemsOf(DecisionRequest request) {
        Refusal refusal = catchThrowableOfType(
                Refusal.class,
                () -> request.command(new Entry(AReview.ID, AReview.ofDirect().stamp(), null)));
        return refusal.details().errors().stream()
                .map(problem -> problem.pointer())
                .toList();
    }
}
