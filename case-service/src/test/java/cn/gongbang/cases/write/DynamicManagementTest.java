package cn.gongbang.cases.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cn.gongbang.cases.household.Person;
import cn.gongbang.cases.state.ExitObservation;
import cn.gongbang.cases.write.closure.CloseCase;
import cn.gongbang.cases.write.death.RecordDeath;
import cn.gongbang.cases.write.departure.RecordDeparture;
import cn.gongbang.cases.write.members.RemoveMember;
import cn.gongbang.contracts.codes.CaseStatus;
import cn.gongbang.contracts.codes.Category;
import cn.gongbang.contracts.codes.ClosingReason;
import cn.gongbang.contracts.codes.IncomeKind;
import cn.gongbang.contracts.codes.RemovalReason;
import cn.gongbang.contracts.events.ReviewFact;
import cn.gongbang.contracts.money.Money;
import cn.gongbang.contracts.unions.UnionCode;
import cn.gongbang.platform.problems.Refusal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** R-DYN-1…5, R-DYN-8 on one family: a holder with a wage and a spouse who cannot work. */
class DynamicManagementTest {
    private static final String APPLIED = "2023-02-01T09:00:00+08:00";
    private static final String LATER = "2024-02-01T09:00:00+08:00";
    private static final String SPOUSE = "440704199006070023";

    private final CaseInHand family = CaseInHand.recognized(CaseInHand.COUPLE, APPLIED);

    @Test
    void givenRecognized_whenIncomeRisesAboveTheExitLine_thenObservedForSixCalendarMonths() {
        family.when(income("2023-08-31", "60000.00"), LATER);
        assertThat(family.state().status()).isEqualTo(CaseStatus.EXIT_OBSERVATION);
        assertThat(family.state().timeline().exitObservation())
                .contains(new ExitObservation(LocalDate.parse("2023-08-31"), LocalDate.parse("2024-02-29")));
    }

    @Test
    void givenObserved_whenIncomeFallsBack_thenTheCountStartsAgain() {
        family.when(income("2023-03-01", "60000.00"), LATER).when(income("2023-05-01", "20000.00"), LATER);
        assertThat(family.state().status()).isEqualTo(CaseStatus.RECOGNIZED);
        family.when(income("2023-06-01", "60000.00"), LATER);
        assertThat(family.state().timeline().exitObservation().orElseThrow().since())
                .isEqualTo(LocalDate.parse("2023-06-01"));
    }

    @Test
    void givenObserved_whenAFallBeforeItIsRecordedLate_thenEverythingAfterIsDerivedAgain() {
        family.when(income("2023-03-01", "60000.00"), LATER);
        family.when(income("2023-02-15", "20000.00"), LATER);
        assertThat(family.state().assessment().category()).isEqualTo(Category.NONE);
        assertThat(family.state().assessment().on()).isEqualTo(LocalDate.parse("2023-03-01"));
        assertThat(family.state().timeline().exitObservation().orElseThrow().since())
                .isEqualTo(LocalDate.parse("2023-03-01"));
        assertThat(family.state().timeline().points()).hasSize(3).allSatisfy(point -> assertThat(point.assessment())
                .isNotNull());
    }

    @Test
    void givenObserved_whenClosedADayTooEarly_thenRefusedByR_DYN_3() {
        family.when(income("2023-03-01", "60000.00"), LATER);
        assertThat(refusal(exit("2023-08-31")).details().code()).isEqualTo("R-DYN-3");
        family.when(exit("2023-09-01"), LATER);
        assertThat(family.state().status()).isEqualTo(CaseStatus.CLOSED);
        assertThat(family.state().claimed()).isEmpty();
    }

    @Test
    void givenHolderDies_whenNoNewHolderIsNamed_thenTheCaseStaysWithoutOne() {
        family.when(death("2023-04-01", "HOLDER", null), LATER);
        assertThat(family.state().household().holder()).isEmpty();
        assertThat(family.state().status()).isEqualTo(CaseStatus.RECOGNIZED);
        assertThat(family.state().assessment().countedIncome()).isEqualTo(Money.ZERO);
    }

    @Test
    void givenHolderDies_whenTheSpouseSucceeds_thenTheSpouseIsHolder() {
        family.when(death("2023-04-01", "HOLDER", SPOUSE), LATER);
        assertThat(family.state().household().holder().map(Person::name)).contains("陈𠮷");
    }

    @Test
    void givenNobodyCountedIsLeft_whenTheLastOneDies_thenTheCaseClosesAsDeceased() {
        family.when(death("2023-04-01", "HOLDER", SPOUSE), LATER).when(death("2023-05-01", "HOLDER", null), LATER);
        assertThat(family.state().lifecycle().closingReason()).isEqualTo(ClosingReason.DECEASED);
        assertThat(family.state().claimed()).isEmpty();
    }

    @Test
    void givenDepartedHolder_whenAssessed_thenTheWageNoLongerCountsAndTheCaseMoved() {
        family.when(new RecordDeparture(LocalDate.parse("2023-05-01"), new UnionCode("jianghai.waihai")), LATER);
        assertThat(family.state().union()).isEqualTo(new UnionCode("jianghai.waihai"));
        assertThat(family.state().household().incomes()).isEmpty();
        assertThat(family.state().assessment().countedIncome())
                .as("imputed at the minimum wage, R-ELIG-4")
                .isEqualTo(Money.of("20640.00"));
    }

    @Test
    void givenADeathRecorded_whenAnEarlierRemovalContradictsIt_thenRefused() {
        family.when(death("2023-06-01", SPOUSE, null), LATER);
        RemoveMember removal = new RemoveMember(LocalDate.parse("2023-05-01"), "m2", RemovalReason.MOVED_OUT);
        assertThat(refusal(removal).details().status()).isEqualTo(422);
    }

    @Test
    void givenTomorrow_whenAChangeTakesEffectThen_thenRefused() {
        assertThat(refusal(income("2024-02-02", "1.00")).details().errors())
                .extracting("pointer")
                .containsExactly("/effectiveOn");
    }

    @Test
    void givenAMaterialChange_whenAnApprovalDidNotKnowOfIt_thenNotHeeded() {
        CaseInHand inReview =
                CaseInHand.applied(CaseInHand.COUPLE, APPLIED).when(CaseInHand.review(ReviewFact.VISITED, 1), APPLIED);
        inReview.when(income("2023-02-01", "21000.00"), LATER);
        inReview.when(CaseInHand.review(ReviewFact.APPROVED, 2), LATER);
        assertThat(inReview.state().status()).isEqualTo(CaseStatus.IN_REVIEW);
    }

    @Test
    void givenAReviewFactHeardTwice_whenHeeded_thenNothingIsRecorded() {
        long version = family.state().journal().version();
        family.when(CaseInHand.review(ReviewFact.APPROVED, 2), APPLIED);
        assertThat(family.state().journal().version()).isEqualTo(version);
    }

    private Refusal refusal(CaseChange command) {
        return catchThrowableOfType(Refusal.class, () -> family.when(command, LATER));
    }

    private static UpdateIncome income(String on, String wage) {
        List<Lines.Income> lines = List.of(new Lines.Income("HOLDER", IncomeKind.WAGE, Money.of(wage)));
        return new UpdateIncome(LocalDate.parse(on), lines, List.of());
    }

    private static RecordDeath death(String on, String person, String newHolder) {
        return new RecordDeath(LocalDate.parse(on), person, newHolder);
    }

    private static CloseCase exit(String on) {
        return new CloseCase(LocalDate.parse(on), ClosingReason.EXITED, true);
    }
}
