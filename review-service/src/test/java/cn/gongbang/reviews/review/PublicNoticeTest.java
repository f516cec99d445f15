package cn.gongbang.reviews.review;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gongbang.contracts.codes.Category;
import cn.gongbang.contracts.codes.ReviewStatus;
import cn.gongbang.contracts.codes.ReviewStep;
import cn.gongbang.reviews.AReview;
import cn.gongbang.reviews.events.HouseholdNoted;
import cn.gongbang.reviews.events.NoticeVoided;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** R-FLOW-4: the public notice. */
class PublicNoticeTest {
    @ParameterizedTest
    @CsvSource({"2023-02-24,2023-03-07", "2023-01-17,2023-01-31", "2023-09-28,2023-10-13", "2023-02-09,2023-02-20"})
    void givenPostingDay_whenSevenWorkingDays_thenEndsOn(LocalDate postedOn, LocalDate endsOn) {
        assertThat(NoticePeriod.endOf(postedOn, 7)).isEqualTo(endsOn);
    }

    @Test
    void givenCalendarNotPublished_whenPosted_thenRefusedByTheCalendar() {
        AReview review = AReview.ofGrassroots().visited().passed().on("2026-12-28");
        assertThat(review.refusalOf(review.posting("2026-12-28")))
                .extracting("status", "code")
                .containsExactly(422, "R-CAL");
    }

    @Test
    void givenDeliberationPassed_whenPostedBeforeItOrInTheFuture_thenInvalid() {
        AReview review = AReview.ofGrassroots().visited().passed().on("2023-02-09");
        assertThat(review.refusalOf(review.posting("2023-02-07")).status()).isEqualTo(422);
        assertThat(review.refusalOf(review.posting("2023-02-10")).errors())
                .singleElement()
                .extracting("pointer")
                .isEqualTo("/postedOn");
        assertThat(review.does(review.posting("2023-02-08"))
                        .state()
                        .results()
                        .publicity()
                        .notice())
                .extracting(Notice::endsOn)
                .isEqualTo(LocalDate.of(2023, 2, 17));
    }

    @Test
    void givenNoticeRunning_whenClosedEarly_thenRefused() {
        AReview review = AReview.ofGrassroots().visited().passed().posted("2023-02-09");
        assertThat(review.on("2023-02-20").refusalOf(review.closing()))
                .extracting("status", "code")
                .containsExactly(409, "R-FLOW-4");
        assertThat(review.on("2023-02-21").does(review.closing()).state().step())
                .isEqualTo(ReviewStep.SUBDISTRICT_REVIEW);
    }

    @Test
    void givenNoticeRunning_whenPostedAgain_thenRefused() {
        AReview review = AReview.ofGrassroots().visited().passed().posted("2023-02-09");
        assertThat(review.refusalOf(review.posting("2023-02-09")).code()).isEqualTo("R-FLOW-4");
    }

    @Test
    void givenObjectionUnresolved_whenClosed_thenRefusedUntilDismissed() {
        AReview review = AReview.ofGrassroots().visited().passed().posted("2023-02-09");
        review.on("2023-02-21").does(review.objection("o1"));
        assertThat(review.refusalOf(review.closing()).code()).isEqualTo("R-FLOW-4");
        review.does(review.resolution("o1", Objection.Outcome.DISMISSED));
        assertThat(review.refusalOf(review.resolution("o1", Objection.Outcome.UPHELD))
                        .status())
                .isEqualTo(409);
        assertThat(review.refusalOf(review.resolution("o2", Objection.Outcome.UPHELD))
                        .status())
                .isEqualTo(404);
        assertThat(review.does(review.closing())
                        .refusalOf(review.objection("o3"))
                        .code())
                .isEqualTo("R-FLOW-4");
    }

    @Test
    void givenObjectionUpheld_whenResubmitted_thenEverythingFromTheVisitIsDoneAgain() {
        AReview review = AReview.ofGrassroots().visited().passed().posted("2023-02-09");
        review.does(review.objection("o1")).does(review.resolution("o1", Objection.Outcome.UPHELD));
        assertThat(review.state().status()).isEqualTo(ReviewStatus.SENT_BACK);
        assertThat(review.state().step()).isEqualTo(ReviewStep.VISIT);
        assertThat(review.state().progress().reason()).isEqualTo("OBJECTION_UPHELD");
        assertThat(review.refusalOf(review.visit("2023-02-09")).code()).isEqualTo("R-FLOW-8");
        review.on("2023-02-14").does(review.resubmission());
        assertThat(review.state().status()).isEqualTo(ReviewStatus.IN_PROGRESS);
        assertThat(review.state().results().fieldwork().visit()).isNull();
        review.does(review.visit("2023-02-13")).does(review.deliberation(Deliberation.Outcome.PASSED));
        assertThat(review.refusalOf(review.posting("2023-02-09")).status()).isEqualTo(422);
        assertThat(review.does(review.posting("2023-02-14")).state().step()).isEqualTo(ReviewStep.PUBLIC_NOTICE);
    }

    @Test
    void givenNoticeRunning_whenMaterialChange_thenVoidAndNewNoticeNeeded() {
        AReview review = AReview.ofGrassroots().visited().passed().posted("2023-02-09");
        review.on("2023-02-15").changed();
        assertThat(review.events().reversed().subList(0, 2))
                .hasExactlyElementsOfTypes(NoticeVoided.class, HouseholdNoted.class);
        assertThat(review.on("2023-02-21").refusalOf(review.closing()).code()).isEqualTo("R-FLOW-4");
        assertThat(review.refusalOf(review.posting("2023-02-14")).status()).isEqualTo(422);
        review.does(review.posting("2023-02-21"));
        assertThat(review.refusalOf(review.closing()).code()).isEqualTo("R-FLOW-4");
    }

    @Test
    void givenReadyForDecision_whenMaterialChange_thenDecidingIsRefusedUntilANewNoticeEnded() {
        AReview review = AReview.ofGrassroots().crossChecked().on("2023-02-23").changed();
        assertThat(review.state().step()).isEqualTo(ReviewStep.PUBLIC_NOTICE);
        assertThat(review.refusalOf(review.approval(null)).code()).isEqualTo("R-FLOW-4");
        assertThat(review.state().results().upperReview()).isEqualTo(UpperReview.NONE);
        review.does(review.posting("2023-02-23")).on("2023-03-07").does(review.closing());
        assertThat(review.state().step()).isEqualTo(ReviewStep.SUBDISTRICT_REVIEW);
    }

    @Test
    void givenApprovedWithoutKnowingAChange_whenTheChangeIsHeard_thenApprovalIsVoid() {
        AReview review = AReview.ofDirect().crossChecked().as("approver");
        review.does(review.approval(null)).changed();
        assertThat(review.state().status()).isEqualTo(ReviewStatus.IN_PROGRESS);
        assertThat(review.state().step()).isEqualTo(ReviewStep.PUBLIC_NOTICE);
        assertThat(review.state().results().decision()).isNull();
    }

    @Test
    void givenSentBackToALaterStep_whenMaterialChange_thenTheNoticeIsStillVoid() {
        AReview review = AReview.ofGrassroots().crossChecked().as("approver");
        review.does(review.sendingBack(ReviewStep.SUBDISTRICT_REVIEW)).changed();
        assertThat(review.state().status()).isEqualTo(ReviewStatus.SENT_BACK);
        assertThat(review.does(review.resubmission()).state().step()).isEqualTo(ReviewStep.PUBLIC_NOTICE);
    }

    @Test
    void givenRejected_whenMaterialChange_thenNothingHappens() {
        AReview review = AReview.ofDirect().crossChecked().as("approver");
        int before = review.does(review.rejection()).events().size();
        assertThat(review.changed().events()).hasSize(before);
    }

    @Test
    void givenFactHeardBeforeOrChangingNothing_whenNoted_thenNoEvent() {
        AReview review = AReview.ofGrassroots().changed(4, Category.DEEP, false);
        int before = review.events().size();
        review.changed(4, Category.NONE, true).changed(3, Category.NONE, true).changed(5, Category.DEEP, false);
        assertThat(review.events()).hasSize(before);
        assertThat(review.state().household()).isEqualTo(new Household(Category.DEEP, 4, false, CaseFindings.NONE));
    }
}
