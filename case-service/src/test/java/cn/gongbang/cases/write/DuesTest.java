package cn.gongbang.cases.write;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gongbang.cases.state.Due;
import cn.gongbang.cases.write.closure.CloseCase;
import cn.gongbang.cases.write.death.RecordDeath;
import cn.gongbang.cases.write.due.NoteDue;
import cn.gongbang.cases.write.exclusions.DecideExclusion;
import cn.gongbang.cases.write.exclusions.RecordExclusion;
import cn.gongbang.contracts.codes.ClosingReason;
import cn.gongbang.contracts.codes.Exclusion;
import cn.gongbang.contracts.codes.ExclusionOutcome;
import cn.gongbang.contracts.codes.IncomeKind;
import cn.gongbang.contracts.codes.ReviewDue;
import cn.gongbang.contracts.events.ReviewFact;
import cn.gongbang.contracts.money.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** R-DYN-1, 3, 5, 6: what has to be looked at follows from the history, and becomes a fact once. */
class DuesTest {
    private static final String APPLIED = "2023-02-01T09:00:00+08:00";

    private final CaseInHand family = CaseInHand.recognized(CaseInHand.COUPLE, APPLIED);

    @Test
    void givenAYearWithoutAChange_whenNoted_thenAReviewIsDueSinceThatDayAndRecordedAtItsBeginning_R_DYN_6() {
        assertThat(family.state().dues().ahead()).containsExactly(due(ReviewDue.YEARLY_REVIEW, "2024-02-01"));
        note("2024-01-31");
        assertThat(family.state().dues().now()).isEmpty();
        note("2024-02-05");
        assertThat(family.state().dues().now()).containsExactly(due(ReviewDue.YEARLY_REVIEW, "2024-02-01"));
        assertThat(family.state().journal().recordedAt()).isEqualTo(Instant.parse("2024-01-31T16:00:00Z"));
    }

    @Test
    void givenNoted_whenNotedAgain_thenNothingIsRecordedTwice_R_DYN_6() {
        note("2024-02-05");
        int events = family.events().size();
        note("2024-02-06");
        assertThat(family.events()).hasSize(events);
        assertThat(family.state().dues().next()).isEmpty();
    }

    @Test
    void givenAReviewDue_whenTheCaseChanges_thenTheNextOneIsAYearLater_R_DYN_6() {
        note("2024-02-05");
        income("2024-03-01", "2024-03-04T10:00:00+08:00", "20000.00");
        assertThat(family.state().dues().now()).isEmpty();
        assertThat(family.state().dues().next()).contains(LocalDate.parse("2025-03-04"));
    }

    @Test
    void givenAnExitObservation_whenItIsComplete_thenTheDecisionIsDueUntilTheCaseCloses_R_DYN_3() {
        income("2023-08-31", "2023-09-01T10:00:00+08:00", "90000.00");
        assertThat(family.state().dues().next()).contains(LocalDate.parse("2024-02-29"));
        note("2024-02-29");
        assertThat(family.state().dues().now()).containsExactly(due(ReviewDue.EXIT_DECISION, "2024-02-29"));
        family.when(
                new CloseCase(LocalDate.parse("2024-02-29"), ClosingReason.EXITED, true), "2024-03-01T10:00:00+08:00");
        assertThat(family.state().dues().now()).isEmpty();
        assertThat(family.state().dues().ahead()).containsExactly(due(ReviewDue.RETENTION_OVER, "2034-03-01"));
    }

    @Test
    void givenObservedAndBothDue_whenNotedInOneRound_thenBothInTheOrderOfTheirDays_R_DYN_6() {
        income("2023-08-31", "2023-09-01T10:00:00+08:00", "90000.00");
        note("2024-10-01");
        assertThat(family.state().dues().now())
                .containsExactly(
                        due(ReviewDue.EXIT_DECISION, "2024-02-29"), due(ReviewDue.YEARLY_REVIEW, "2024-09-01"));
    }

    @Test
    void givenAChangeToldOnTheThirtiethWorkingDay_whenLookedAt_thenInTimeAndOnTheNextLate_R_DYN_1() {
        income("2023-03-01", "2023-04-13T10:00:00+08:00", "20000.00");
        assertThat(family.state().dues().now()).isEmpty();
        income("2023-03-01", "2023-04-14T10:00:00+08:00", "21000.00");
        assertThat(family.state().dues().now()).containsExactly(due(ReviewDue.LATE_SYNC, "2023-04-13"));
        family.when(new Reassess(LocalDate.parse("2023-04-20")), "2023-04-20T10:00:00+08:00");
        assertThat(family.state().dues().now()).isEmpty();
    }

    @Test
    void givenAYearWithoutPublishedWorkingDays_whenLookedAt_thenNotCalledLate_R_CAL() {
        income("2026-12-20", "2027-06-01T10:00:00+08:00", "20000.00");
        assertThat(family.state().dues().now()).isEmpty();
    }

    @Test
    void givenNoHolder_whenLookedAt_thenOneIsNeededSinceTheDeath_R_DYN_5() {
        family.when(new RecordDeath(LocalDate.parse("2023-04-01"), "HOLDER", null), "2023-04-03T10:00:00+08:00");
        assertThat(family.state().dues().now()).containsExactly(due(ReviewDue.HOLDER_NEEDED, "2023-04-01"));
    }

    @Test
    void givenAFindingAfterTheRecognition_whenLookedAt_thenDueUntilDismissed_R_ELIG_6() {
        RecordExclusion finding =
                new RecordExclusion(Exclusion.VEHICLE, LocalDate.parse("2023-04-01"), "邻居见其驾车", List.of());
        family.when(finding, "2023-04-03T10:00:00+08:00");
        assertThat(family.state().dues().now()).containsExactly(due(ReviewDue.EXCLUSION_FOUND, "2023-04-01"));
        family.when(new DecideExclusion("VEHICLE", ExclusionOutcome.DISMISSED, "车辆属他人"), "2023-04-04T10:00:00+08:00");
        assertThat(family.state().dues().now()).isEmpty();
    }

    @Test
    void givenAFindingTheDistrictWeighed_whenRecognized_thenNotDueAgain_R_ELIG_6() {
        CaseInHand weighed = CaseInHand.applied(CaseInHand.COUPLE, APPLIED)
                .when(CaseInHand.review(ReviewFact.VISITED, 1), APPLIED)
                .when(
                        new RecordExclusion(Exclusion.VEHICLE, LocalDate.parse("2023-02-01"), "邻居见其驾车", List.of()),
                        APPLIED)
                .when(CaseInHand.review(ReviewFact.APPROVED, 2), APPLIED);
        assertThat(weighed.state().exclusions().open()).hasSize(1);
        assertThat(weighed.state().dues().now()).isEmpty();
    }

    @Test
    void givenInReview_whenAYearPasses_thenNothingFallsDue_R_DYN_6() {
        assertThat(CaseInHand.applied(CaseInHand.COUPLE, APPLIED).state().dues().ahead())
                .isEmpty();
    }

    private void note(String until) {
        family.when(new NoteDue(LocalDate.parse(until)), until + "T00:00:00+08:00");
    }

    private void income(String on, String at, String wage) {
        var lines = List.of(new Lines.Income("HOLDER", IncomeKind.WAGE, Money.of(wage)));
        family.when(new UpdateIncome(LocalDate.parse(on), lines, List.of()), at);
    }

    private static Due due(ReviewDue kind, String on) {
        return new Due(kind, LocalDate.parse(on));
    }
}
