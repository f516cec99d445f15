package cn.gongbang.cases.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cn.gongbang.cases.household.Causes;
import cn.gongbang.cases.rights.CaseRights;
import cn.gongbang.cases.write.causes.ChangeCauses;
import cn.gongbang.cases.write.closure.CloseCase;
import cn.gongbang.cases.write.departure.RecordDeparture;
import cn.gongbang.cases.write.reopening.ReopenCase;
import cn.gongbang.cases.write.retirement.RecordRetirement;
import cn.gongbang.cases.write.transfer.TransferCase;
import cn.gongbang.cases.write.withdrawal.WithdrawApplication;
import cn.gongbang.contracts.codes.CaseStatus;
import cn.gongbang.contracts.codes.Category;
import cn.gongbang.contracts.codes.Cause;
import cn.gongbang.contracts.codes.ClosingReason;
import cn.gongbang.contracts.codes.Employment;
import cn.gongbang.contracts.codes.IncomeKind;
import cn.gongbang.contracts.codes.ReviewDue;
import cn.gongbang.contracts.events.ReviewFact;
import cn.gongbang.contracts.money.Money;
import cn.gongbang.contracts.unions.UnionCode;
import cn.gongbang.platform.problems.Refusal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** R-DYN-1, 3, 8: causes, transfer, retirement, withdrawal, relapse and the reasons of closing. */
class OtherChangesTest {
    private static final String APPLIED = "2023-02-01T09:00:00+08:00";
    private static final String LATER = "2024-12-01T09:00:00+08:00";
    private static final UnionCode HOME = new UnionCode("jianghai.waihai.u01");
    private static final UnionCode AWAY = new UnionCode("jianghai.lile.u02");
    private static final UnionCode FURTHER = new UnionCode("jianghai.jiangnan");

    private final CaseInHand family = CaseInHand.recognized(CaseInHand.COUPLE, APPLIED);

    @Test
    void givenCausesRecordedOutOfOrder_whenRead_thenTheLatestByDateHolds_R_DYN_1() {
        family.when(causes("2023-06-01", Cause.LAID_OFF), LATER).when(causes("2023-05-01", Cause.ACCIDENT), LATER);
        assertThat(family.state().causes().primary()).isEqualTo(Cause.LAID_OFF);
        assertThat(family.state().assessment().on()).isEqualTo(LocalDate.parse("2023-02-01"));
    }

    @Test
    void givenInReview_whenCausesChange_thenANewNoticeIsAskedFor_R_FLOW_4() {
        CaseInHand applied =
                CaseInHand.applied(CaseInHand.COUPLE, APPLIED).when(CaseInHand.review(ReviewFact.VISITED, 1), APPLIED);
        applied.when(causes("2023-02-01", Cause.LAID_OFF), APPLIED);
        assertThat(applied.state().materialSequence())
                .isEqualTo(applied.state().journal().version());
    }

    @Test
    void givenATransferAndALaterToldEarlierDeparture_whenRead_thenTheUnionFollowsTheDates_R_DYN_4() {
        family.when(new TransferCase(LocalDate.parse("2023-07-01"), AWAY), LATER);
        family.when(new RecordDeparture(LocalDate.parse("2023-05-01"), FURTHER), LATER);
        assertThat(family.state().union()).isEqualTo(AWAY);
        assertThat(family.state()
                        .timeline()
                        .archiveOn(LocalDate.parse("2023-05-01"))
                        .union())
                .isEqualTo(FURTHER);
        assertThat(family.state().claimed()).hasSize(2);
    }

    @Test
    void givenTheHoldingUnionOrTheDistrictOrNobody_whenTransferredThere_thenRefused_R_CROSS() {
        for (String union : List.of("jianghai.waihai.u01", "jianghai", "jianghai.nowhere")) {
            assertThat(refusal(new TransferCase(LocalDate.parse("2023-05-01"), new UnionCode(union)))
                            .details()
                            .errors())
                    .extracting("pointer")
                    .containsExactly("/receivingUnion");
        }
        assertThat(family.state().union()).isEqualTo(HOME);
    }

    @Test
    void givenTheHolder_whenRetired_thenTheWageIsGoneNoExitStartsAndAnOfficerIsToLook_R_ELIG_7() {
        family.when(new RecordRetirement(LocalDate.parse("2023-05-01"), "HOLDER"), "2023-05-04T09:00:00+08:00");
        assertThat(family.state().household().holder().orElseThrow().employment())
                .isEqualTo(Employment.RETIRED);
        assertThat(family.state().assessment().countedIncome()).isEqualTo(Money.ZERO);
        assertThat(family.state().status()).isEqualTo(CaseStatus.RECOGNIZED);
        assertThat(family.state().dues().now()).extracting("kind").containsExactly(ReviewDue.RETIRED_HOLDER);
        family.when(new Reassess(LocalDate.parse("2023-06-01")), "2023-06-01T09:00:00+08:00");
        assertThat(family.state().dues().now()).isEmpty();
        assertThat(refusal(new RecordRetirement(LocalDate.parse("2023-07-01"), "HOLDER"))
                        .details()
                        .errors())
                .extracting("pointer")
                .containsExactly("/person");
    }

    @Test
    void givenUndecided_whenWithdrawn_thenItsPeopleAreFree_R_DYN_8() {
        CaseInHand applied = CaseInHand.applied(CaseInHand.COUPLE, APPLIED);
        WithdrawApplication wish = new WithdrawApplication(LocalDate.parse("2023-02-01"), "家庭情况好转");
        applied.when(wish, APPLIED);
        assertThat(applied.state().status()).isEqualTo(CaseStatus.WITHDRAWN);
        assertThat(applied.state().claimed()).isEmpty();
        assertThat(wish.right(applied.state())).isEqualTo(CaseRights.WITHDRAW);
        assertThat(refusal(wish).details().code()).isEqualTo("R-DYN-8");
    }

    @Test
    void givenExited_whenTheFamilyFallsBackInTime_thenTheSameCaseGoesOn_R_DYN_3() {
        exited();
        family.when(relapse("2024-10-01", "10000.00"), LATER);
        assertThat(family.state().status()).isEqualTo(CaseStatus.RECOGNIZED);
        assertThat(family.state().assessment().category()).isEqualTo(Category.DEEP);
        assertThat(family.state().claimed()).hasSize(2);
    }

    @Test
    void givenExited_whenTheRelapseIsTooLateOrTooEarlyOrNone_thenRefused_R_DYN_3() {
        exited();
        assertThat(refusal(relapse("2024-10-02", "10000.00")).details().code()).isEqualTo("R-DYN-3");
        assertThat(refusal(relapse("2023-09-30", "10000.00")).details().status())
                .isEqualTo(422);
        assertThat(refusal(relapse("2024-03-01", "90000.00")).details().code()).isEqualTo("R-ELIG-2");
        assertThat(family.state().status()).isEqualTo(CaseStatus.CLOSED);
    }

    @Test
    void givenClosedForAnotherReason_whenReopened_thenRefused_R_DYN_3() {
        assertThat(refusal(relapse("2023-03-01", "1.00")).details().code()).isEqualTo("R-DYN-3");
        family.when(new CloseCase(LocalDate.parse("2023-03-01"), ClosingReason.GIVEN_UP, false), LATER);
        assertThat(refusal(relapse("2023-04-01", "1.00")).details().code()).isEqualTo("R-DYN-3");
    }

    @Test
    void givenEachReasonByHand_whenClosed_thenClosedForIt_R_DYN_8() {
        for (ClosingReason reason : List.of(
                ClosingReason.LEFT_JOB,
                ClosingReason.RETIRED,
                ClosingReason.MOVED_AWAY,
                ClosingReason.GIVEN_UP,
                ClosingReason.DUPLICATE,
                ClosingReason.FALSIFIED)) {
            CaseInHand one = CaseInHand.recognized(CaseInHand.COUPLE, APPLIED);
            one.when(new CloseCase(LocalDate.parse("2023-03-31"), reason, false), LATER);
            assertThat(one.state().lifecycle().closingReason()).isEqualTo(reason);
            assertThat(one.state().lifecycle().coolDownUntil())
                    .isEqualTo(reason == ClosingReason.FALSIFIED ? LocalDate.parse("2024-03-31") : null);
        }
        for (ClosingReason reason : List.of(ClosingReason.DECEASED, ClosingReason.MERGED)) {
            assertThat(refusal(new CloseCase(LocalDate.parse("2023-03-31"), reason, false))
                            .details()
                            .errors())
                    .extracting("pointer")
                    .containsExactly("/reason");
        }
    }

    @Test
    void givenFalsification_whenClosed_thenByTheDistrictOnly_R_DYN_8() {
        assertThat(new CloseCase(LocalDate.EPOCH, ClosingReason.FALSIFIED, false).right(family.state()))
                .isEqualTo(CaseRights.CHANGE_OFFICIALLY);
        assertThat(new CloseCase(LocalDate.EPOCH, ClosingReason.GIVEN_UP, false).right(family.state()))
                .isEqualTo(CaseRights.CHANGE);
    }

    private void exited() {
        family.when(income("2023-04-01", "90000.00"), LATER)
                .when(new CloseCase(LocalDate.parse("2023-10-01"), ClosingReason.EXITED, true), LATER);
    }

    private Refusal refusal(CaseChange change) {
        return catchThrowableOfType(Refusal.class, () -> family.when(change, LATER));
    }

    private static ReopenCase relapse(String on, String wage) {
        return new ReopenCase(LocalDate.parse(on), income(on, wage));
    }

    private static UpdateIncome income(String on, String wage) {
        var lines = List.of(new Lines.Income("HOLDER", IncomeKind.WAGE, Money.of(wage)));
        return new UpdateIncome(LocalDate.parse(on), lines, List.of());
    }

    private static ChangeCauses causes(String on, Cause primary) {
        return new ChangeCauses(LocalDate.parse(on), new Causes(primary, List.of()));
    }
}
