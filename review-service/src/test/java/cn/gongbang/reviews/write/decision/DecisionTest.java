package cn.gongbang.reviews.write.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cn.gongbang.contracts.codes.Category;
import cn.gongbang.contracts.codes.Exclusion;
import cn.gongbang.contracts.codes.ExclusionOutcome;
import cn.gongbang.contracts.codes.Register;
import cn.gongbang.contracts.codes.ReviewStatus;
import cn.gongbang.contracts.codes.ReviewStep;
import cn.gongbang.contracts.events.CaseSnapshot;
import cn.gongbang.platform.problems.Refusal;
import cn.gongbang.reviews.AReview;
import cn.gongbang.reviews.requests.Entry;
import org.jspecify.annotations.Nullable;
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
    void givenAnOfficersFindingAtTheCase_whenApproved_thenOnlyWithOverride_R_ELIG_6() {
        AReview review = AReview.ofDirect().crossChecked().as("approver").told(finding("x1", null, null));
        assertThat(review.refusalOf(review.approval(null)).code()).isEqualTo("R-ELIG-6");
        assertThat(review.state().exclusions()).containsExactly(Exclusion.VEHICLE);
        review.told(finding("x1", null, ExclusionOutcome.CONFIRMED));
        assertThat(review.refusalOf(review.approval(null)).code()).isEqualTo("R-ELIG-6");
        assertThat(review.does(review.approval("车辆已报废")).state().status()).isEqualTo(ReviewStatus.APPROVED);
    }

    @Test
    void givenAnOfficersFinding_whenDismissed_thenApprovedWithoutOverride_R_ELIG_6() {
        AReview review = AReview.ofDirect().crossChecked().as("approver").told(finding("x1", null, null));
        review.told(finding("x1", null, ExclusionOutcome.DISMISSED));
        assertThat(review.does(review.approval(null)).state().status()).isEqualTo(ReviewStatus.APPROVED);
    }

    @Test
    void givenARegistersFinding_whenTheCaseKeepsOrDismissesIt_thenOnlyDismissalFrees_R_ELIG_6() {
        AReview review = AReview.ofDirect().closed();
        review.does(review.crossCheck(Register.ALL, Exclusion.VEHICLE)).as("approver");
        long check = review.state().version();
        review.told(finding("x1", check, null));
        assertThat(review.state().version()).as("nothing new for the review").isEqualTo(check);
        assertThat(review.refusalOf(review.approval(null)).code()).isEqualTo("R-ELIG-6");
        review.told(finding("x1", check, ExclusionOutcome.DISMISSED));
        assertThat(review.does(review.approval(null)).state().status()).isEqualTo(ReviewStatus.APPROVED);
    }

    @Test
    void givenADismissedCheck_whenTheRegisterIsAskedAgain_thenTheNewFindingStands_R_ELIG_6() {
        AReview review =
                AReview.ofDirect().closed().does(AReview.ofDirect().crossCheck(Register.VEHICLE, Exclusion.VEHICLE));
        review.told(finding("x1", review.state().version(), ExclusionOutcome.DISMISSED));
        assertThat(review.state().exclusions()).isEmpty();
        review.does(review.crossCheck(Register.ALL, Exclusion.VEHICLE)).as("approver");
        assertThat(review.refusalOf(review.approval(null)).code()).isEqualTo("R-ELIG-6");
    }

    @Test
    void givenACheckOfAnEarlierRound_whenSuperseded_thenItNoLongerBlocks_R_ELIG_6() {
        AReview review = AReview.ofDirect().closed();
        review.does(review.crossCheck(Register.ALL, Exclusion.VEHICLE)).as("approver");
        long check = review.state().version();
        review.does(review.sendingBack(ReviewStep.CROSS_CHECK)).does(review.resubmission());
        review.does(review.crossCheck(Register.ALL, null)).told(finding("x1", check, ExclusionOutcome.SUPERSEDED));
        assertThat(review.does(review.approval(null)).state().status()).isEqualTo(ReviewStatus.APPROVED);
    }

    private static CaseSnapshot.Finding finding(
            String id, @Nullable Long reviewSequence, @Nullable ExclusionOutcome outcome) {
        return new CaseSnapshot.Finding(id, Exclusion.VEHICLE, reviewSequence, outcome);
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
