package cn.gongbang.cases.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cn.gongbang.cases.events.ChangeCorrected;
import cn.gongbang.cases.household.Causes;
import cn.gongbang.cases.household.Person;
import cn.gongbang.cases.rights.CaseRights;
import cn.gongbang.cases.state.Point;
import cn.gongbang.cases.write.causes.ChangeCauses;
import cn.gongbang.cases.write.closure.CloseCase;
import cn.gongbang.cases.write.corrections.CorrectChange;
import cn.gongbang.cases.write.corrections.RevokeClosing;
import cn.gongbang.cases.write.death.RecordDeath;
import cn.gongbang.cases.write.members.AddMember;
import cn.gongbang.cases.write.members.RemoveMember;
import cn.gongbang.cases.write.open.ApplicationForm;
import cn.gongbang.contracts.codes.CaseStatus;
import cn.gongbang.contracts.codes.Category;
import cn.gongbang.contracts.codes.Cause;
import cn.gongbang.contracts.codes.ClosingReason;
import cn.gongbang.contracts.codes.IncomeKind;
import cn.gongbang.contracts.codes.Relation;
import cn.gongbang.contracts.codes.RemovalReason;
import cn.gongbang.contracts.money.Money;
import cn.gongbang.contracts.people.ResidentId;
import cn.gongbang.platform.json.EventJson;
import cn.gongbang.platform.problems.Refusal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** R-DYN-7: corrections never rewrite history; they refer to what was wrong and derive everything after it anew. */
class CorrectionsTest {
    private static final String APPLIED = "2023-02-01T09:00:00+08:00";
    private static final String LATER = "2024-02-01T09:00:00+08:00";
    private static final ResidentId HOLDER = ResidentId.of("440704198503120015");

    private final CaseInHand family = CaseInHand.recognized(CaseInHand.COUPLE, APPLIED);

    @Test
    void givenAWrongIncome_whenCorrected_thenItNeverStartedAnExitAndTheWrongOneStaysInTheHistory_R_DYN_7() {
        family.when(income("2023-03-01", "90000.00"), LATER);
        long wrong = newestChange();
        family.when(correct(wrong, income("2023-03-01", "9000.00")), LATER);
        assertThat(family.state().status()).isEqualTo(CaseStatus.RECOGNIZED);
        assertThat(family.state().assessment().category()).isEqualTo(Category.DEEP);
        assertThat(family.state().assessment().countedIncome()).isEqualTo(Money.of("9000.00"));
        assertThat(family.events())
                .filteredOn(ChangeCorrected.class::isInstance)
                .hasSize(1);
        assertThat(family.state().journal().version()).isEqualTo(family.events().size() - 1L);
    }

    @Test
    void givenACorrectionToAnEarlierDate_whenRecorded_thenTheChangesBetweenAreDerivedAgain_R_DYN_7() {
        family.when(income("2023-03-01", "90000.00"), LATER).when(income("2023-06-01", "80000.00"), LATER);
        long wrong = newestChange();
        family.when(correct(wrong, income("2023-02-15", "8000.00")), LATER);
        assertThat(family.state().timeline().points())
                .extracting(Point::effectiveOn)
                .map(LocalDate::toString)
                .containsExactly("2023-02-01", "2023-02-15", "2023-03-01");
        assertThat(family.state().assessment().on()).isEqualTo(LocalDate.parse("2023-03-01"));
        assertThat(family.state().timeline().exitObservation().orElseThrow().since())
                .isEqualTo(LocalDate.parse("2023-03-01"));
    }

    @Test
    void givenACorrectedChange_whenCorrectedAgainByEitherSequence_thenTheLastWordHolds_R_DYN_7() {
        family.when(income("2023-03-01", "90000.00"), LATER);
        long first = newestChange();
        family.when(correct(first, income("2023-03-01", "50000.00")), LATER);
        long correction = newest(ChangeCorrected.class);
        family.when(correct(correction, income("2023-03-01", "40000.00")), LATER);
        family.when(correct(first, income("2023-03-01", "30000.00")), LATER);
        assertThat(family.state().assessment().countedIncome()).isEqualTo(Money.of("30000.00"));
        assertThat(family.state().timeline().points()).hasSize(2);
    }

    @Test
    void givenAMemberWhoNeverJoined_whenVoided_thenNotClaimedAndTheMemberIdIsNotGivenAgain_R_DYN_7() {
        family.when(newborn("440704202303010013"), LATER);
        assertThat(family.state().claimed()).hasSize(3);
        family.when(new CorrectChange(newestChange(), null, "录入错误"), LATER);
        assertThat(family.state().claimed()).hasSize(2);
        family.when(newborn("44070420230301003X"), LATER);
        assertThat(family.state().household().people())
                .extracting(Person::memberId)
                .containsExactly("m1", "m2", "m4");
    }

    @Test
    void givenAMisspeltMember_whenCorrected_thenTheMemberIdStays_R_DYN_7() {
        family.when(newborn("440704202303010013"), LATER);
        family.when(correct(newestChange(), newborn("44070420230301003X")), LATER);
        assertThat(family.state().household().member("m3").orElseThrow().residentId())
                .isEqualTo(ResidentId.of("44070420230301003X"));
        assertThat(family.state().roster().person("m3").orElseThrow().residentId())
                .isEqualTo(ResidentId.of("44070420230301003X"));
    }

    @Test
    void givenLaterChangesThatRestOnIt_whenVoided_thenRefusedAndNothingChanges_R_DYN_7() {
        family.when(newborn("440704202303010013"), LATER);
        long joined = newestChange();
        family.when(new RemoveMember(LocalDate.parse("2023-09-01"), "m3", RemovalReason.MOVED_OUT), LATER);
        var before = family.state();
        assertThat(refusal(new CorrectChange(joined, null, "录入错误")).details().code())
                .isEqualTo("R-DYN-7");
        assertThat(family.state()).isEqualTo(before);
    }

    @Test
    void givenTheLastOneWronglyRecordedAsDead_whenVoided_thenTheCaseGoesOn_R_DYN_5() {
        family.when(new RecordDeath(LocalDate.parse("2023-04-01"), "m2", null), LATER)
                .when(new RecordDeath(LocalDate.parse("2023-05-01"), "HOLDER", null), LATER);
        assertThat(family.state().lifecycle().closingReason()).isEqualTo(ClosingReason.DECEASED);
        family.when(new CorrectChange(newestChange(), null, "同名同姓"), LATER);
        assertThat(family.state().status()).isEqualTo(CaseStatus.RECOGNIZED);
        assertThat(family.state().claimed()).containsExactly(HOLDER);
    }

    @Test
    void givenCausesWrong_whenCorrected_thenOnlyTheCausesChange_R_DYN_7() {
        family.when(causes(Cause.ACCIDENT), LATER);
        int before = family.events().size();
        family.when(correct(newestChange(), causes(Cause.LAID_OFF)), LATER);
        assertThat(family.state().causes().primary()).isEqualTo(Cause.LAID_OFF);
        assertThat(family.events()).hasSize(before + 1);
    }

    @Test
    void givenAWrongApplication_whenCorrected_thenEverythingIsDerivedFromTheRightOne_R_DYN_7() {
        family.when(income("2023-03-01", "20000.00"), LATER);
        ApplicationForm right = CaseInHand.JSON.readValue(
                CaseInHand.COUPLE
                        .toString()
                        .replace("440704199006070023", "11010519491231002X")
                        .replace("\"expenses\"", "\"bank\":{\"bank\":\"中国银行\",\"card\":\"6212\"},\"expenses\""),
                ApplicationForm.class);
        family.when(CaseInHand.correction(right), LATER);
        assertThat(family.state().claimed()).containsExactlyInAnyOrder(HOLDER, ResidentId.of("11010519491231002X"));
        assertThat(family.state().opening().bank()).isNotNull();
        assertThat(family.state().timeline().points()).allSatisfy(point -> assertThat(
                        point.archive().household().includes(ResidentId.of("11010519491231002X")))
                .isTrue());
    }

    @Test
    void givenClosedByMistake_whenRevoked_thenTheCaseStandsWhereItStood_R_DYN_7() {
        family.when(income("2023-03-01", "90000.00"), LATER)
                .when(new CloseCase(LocalDate.parse("2023-10-01"), ClosingReason.EXITED, true), LATER);
        long closing = family.state().journal().version();
        family.when(new RevokeClosing(closing, "未满观察期"), LATER);
        assertThat(family.state().status()).isEqualTo(CaseStatus.EXIT_OBSERVATION);
        assertThat(family.state().claimed()).hasSize(2);
        assertThat(refusal(new RevokeClosing(closing, "再次")).details().errors())
                .extracting("pointer")
                .containsExactly("/corrects");
    }

    @Test
    void givenTheDistrictsOwnDoing_whenUndone_thenByTheDistrictOnly_R_DYN_7() {
        family.when(income("2023-03-01", "20000.00"), LATER);
        assertThat(new CorrectChange(newestChange(), null, "x").right(family.state()))
                .isEqualTo(CaseRights.CHANGE);
        family.when(new Reassess(LocalDate.parse("2023-04-01")), LATER);
        assertThat(new CorrectChange(newestChange(), null, "x").right(family.state()))
                .isEqualTo(CaseRights.CHANGE_OFFICIALLY);
        family.when(new CloseCase(LocalDate.parse("2023-05-01"), ClosingReason.FALSIFIED, false), LATER);
        RevokeClosing revoking = new RevokeClosing(family.state().journal().version(), "x");
        assertThat(revoking.right(family.state())).isEqualTo(CaseRights.CHANGE_OFFICIALLY);
        CaseInHand givenUp = CaseInHand.recognized(CaseInHand.COUPLE, APPLIED)
                .when(new CloseCase(LocalDate.parse("2023-05-01"), ClosingReason.GIVEN_UP, false), LATER);
        assertThat(revoking.right(givenUp.state())).isEqualTo(CaseRights.CHANGE);
    }

    @Test
    void givenNothingThere_whenCorrected_thenRefusedNamingTheField_R_DYN_7() {
        for (long sequence : new long[] {0, 1, 2, 99, -1}) {
            assertThat(refusal(new CorrectChange(sequence, null, "x")).details().errors())
                    .extracting("pointer", "code")
                    .containsExactly(org.assertj.core.groups.Tuple.tuple("/corrects", "R-DYN-7"));
        }
    }

    @Test
    void givenAReplacementThatCannotBe_whenCorrected_thenRefusedBelowTheReplacement_R_DYN_7() {
        family.when(income("2023-03-01", "90000.00"), LATER);
        assertThat(refusal(correct(newestChange(), income("2025-01-01", "1.00")))
                        .details()
                        .errors())
                .extracting("pointer")
                .containsExactly("/replacement/effectiveOn");
    }

    @Test
    void givenAnIncome_whenCorrectedIntoAnotherKindOfChange_thenRefused_R_DYN_7() {
        family.when(income("2023-03-01", "90000.00"), LATER);
        assertThat(refusal(correct(newestChange(), causes(Cause.LAID_OFF)))
                        .details()
                        .errors())
                .extracting("pointer", "code")
                .containsExactly(org.assertj.core.groups.Tuple.tuple("/replacement", "R-DYN-7"));
    }

    @Test
    void givenACorrectionEvent_whenStoredAndRead_thenItsReplacementIsTheSame() {
        family.when(income("2023-03-01", "90000.00"), LATER);
        family.when(correct(newestChange(), income("2023-03-01", "9.00")), LATER);
        var json = EventJson.mapper();
        var stored = family.events().stream()
                .filter(ChangeCorrected.class::isInstance)
                .findFirst()
                .orElseThrow();
        assertThat(json.readValue(json.writeValueAsString(stored), ChangeCorrected.class))
                .isEqualTo(stored);
        ChangeCase sent = new ChangeCase("c", correct(3, income("2023-03-01", "9.00")), 3L, CaseInHand.stamp(LATER));
        assertThat(json.readValue(json.writeValueAsString(sent), ChangeCase.class))
                .isEqualTo(sent);
    }

    private long newestChange() {
        return family.state().timeline().points().stream()
                .mapToLong(Point::sequence)
                .max()
                .orElseThrow();
    }

    private long newest(Class<?> type) {
        for (int i = family.events().size() - 1; i >= 0; i--) {
            if (type.isInstance(family.events().get(i))) {
                return i;
            }
        }
        throw new AssertionError(type);
    }

    private Refusal refusal(CaseChange change) {
        return catchThrowableOfType(Refusal.class, () -> family.when(change, LATER));
    }

    private static CorrectChange correct(long sequence, @Nullable CaseChange right) {
        return new CorrectChange(sequence, right, "录入错误");
    }

    private static UpdateIncome income(String on, String wage) {
        var lines = List.of(new Lines.Income("HOLDER", IncomeKind.WAGE, Money.of(wage)));
        return new UpdateIncome(LocalDate.parse(on), lines, List.of());
    }

    private static ChangeCauses causes(Cause primary) {
        return new ChangeCauses(LocalDate.parse("2023-03-01"), new Causes(primary, List.of()));
    }

    private static AddMember newborn(String id) {
        return new AddMember(
                LocalDate.parse("2023-06-01"),
                new Person("", ResidentId.of(id), "欧阳念", Relation.SON, null, null, null, false, null, false, null));
    }
}
