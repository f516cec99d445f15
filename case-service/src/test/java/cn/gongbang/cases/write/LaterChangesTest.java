package cn.gongbang.cases.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cn.gongbang.cases.household.Person;
import cn.gongbang.cases.household.PersonFacts;
import cn.gongbang.cases.rights.CaseRights;
import cn.gongbang.cases.write.death.RecordDeath;
import cn.gongbang.cases.write.facts.ChangeFacts;
import cn.gongbang.cases.write.holder.NameHolder;
import cn.gongbang.contracts.codes.CaseStatus;
import cn.gongbang.contracts.codes.Category;
import cn.gongbang.contracts.codes.Employment;
import cn.gongbang.contracts.codes.IncomeKind;
import cn.gongbang.contracts.codes.Studying;
import cn.gongbang.contracts.money.Money;
import cn.gongbang.contracts.people.ResidentId;
import cn.gongbang.platform.json.EventJson;
import cn.gongbang.platform.problems.Refusal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** R-DYN-1, 3, 5: a holder named later, facts of a person and the official re-assessment. */
class LaterChangesTest {
    private static final String APPLIED = "2023-02-01T09:00:00+08:00";
    private static final String LATER = "2024-02-01T09:00:00+08:00";
    private static final JsonNode FAMILY = CaseInHand.JSON.readTree("""
            {"campaign":"2023","union":"jianghai.waihai.u01","channel":"GRASSROOTS_UNION",
             "people":[{"residentId":"440704198503120015","name":"欧阳明","relation":"HOLDER","employment":"EMPLOYED","ableToWork":true},
                       {"residentId":"440704199006070023","name":"陈𠮷","relation":"DAUGHTER","employment":"EMPLOYED","ableToWork":true}],
             "incomes":[{"person":"HOLDER","kind":"WAGE","amount":"10000.00"},
                        {"person":"440704199006070023","kind":"WAGE","amount":"90000.00"}],
             "expenses":[],"accident":null,"causes":{"primary":"MAJOR_ILLNESS","secondary":[]}}""");
    private static final PersonFacts STUDENT = new PersonFacts(null, Studying.UNIVERSITY, false, null, null, null);
    private static final PersonFacts GRADUATE = new PersonFacts(null, null, true, null, null, null);

    private final CaseInHand family = CaseInHand.recognized(FAMILY, APPLIED);

    @Test
    void givenAnAdultChildNotCounted_whenStudying_thenCountedClaimedAndNoExitStarted_R_DYN_3() {
        family.when(facts("2023-05-01", STUDENT), LATER);
        assertThat(family.state().claimed()).hasSize(2).contains(ResidentId.of("440704199006070023"));
        assertThat(family.state().assessment().category()).isEqualTo(Category.NONE);
        assertThat(family.state().assessment().aboveExitLine()).isTrue();
        assertThat(family.state().status()).isEqualTo(CaseStatus.RECOGNIZED);
    }

    @Test
    void givenAboveTheExitLineByFacts_whenTheDistrictReassesses_thenTheExitStarts_R_DYN_3() {
        family.when(facts("2023-05-01", STUDENT), LATER).when(new Reassess(LocalDate.parse("2023-06-01")), LATER);
        assertThat(family.state().timeline().exitObservation().orElseThrow().notBefore())
                .isEqualTo(LocalDate.parse("2023-12-01"));
        assertThat(new Reassess(LocalDate.EPOCH).right(family.state())).isEqualTo(CaseRights.CHANGE_OFFICIALLY);
    }

    @Test
    void givenAStudent_whenLeavingSchool_thenNoLongerClaimed_R_DUP() {
        family.when(facts("2023-05-01", STUDENT), LATER).when(facts("2023-07-01", GRADUATE), LATER);
        assertThat(family.state().claimed()).containsExactly(ResidentId.of("440704198503120015"));
        assertThat(family.state().assessment().category()).isEqualTo(Category.DEEP);
    }

    @Test
    void givenALaterIncome_whenFactsTakeEffectEarlier_thenTheLaterAssessmentIsDerivedAgain_R_DYN_1() {
        var lines = List.of(
                new Lines.Income("HOLDER", IncomeKind.WAGE, Money.of("12000.00")),
                new Lines.Income("m2", IncomeKind.WAGE, Money.of("6000.00")));
        family.when(new UpdateIncome(LocalDate.parse("2023-08-01"), lines, List.of()), LATER);
        assertThat(family.state().assessment().countedIncome()).isEqualTo(Money.of("12000.00"));
        family.when(facts("2023-05-01", STUDENT), LATER);
        assertThat(family.state().assessment().on()).isEqualTo(LocalDate.parse("2023-08-01"));
        assertThat(family.state().assessment().countedIncome()).isEqualTo(Money.of("18000.00"));
    }

    @Test
    void givenNoHolder_whenOneIsNamed_thenHolderCountedAndNoExitStarted_R_DYN_5() {
        family.when(facts("2023-03-01", STUDENT), LATER)
                .when(new RecordDeath(LocalDate.parse("2023-04-01"), "HOLDER", null), LATER)
                .when(holder("2023-05-01", "m2"), LATER);
        assertThat(family.state().household().holder().map(Person::memberId)).contains("m2");
        assertThat(family.state().assessment().aboveExitLine()).isTrue();
        assertThat(family.state().status()).isEqualTo(CaseStatus.RECOGNIZED);
    }

    @Test
    void givenNoHolder_whenTheLastCountedWouldNoLongerCount_thenRefusedAndNotClosed_R_DYN_5() {
        family.when(facts("2023-03-01", STUDENT), LATER)
                .when(new RecordDeath(LocalDate.parse("2023-04-01"), "HOLDER", null), LATER);
        assertThat(refusal(facts("2023-07-01", GRADUATE)).details().code()).isEqualTo("R-DYN-5");
    }

    @Test
    void givenNobodyCountedForAWhile_whenTheDeathIsRecordedLate_thenNoExitIsLeftFromThatTime_R_DYN_3() {
        var lines = List.of(
                new Lines.Income("HOLDER", IncomeKind.WAGE, Money.of("60000.00")),
                new Lines.Income("m2", IncomeKind.WAGE, Money.of("90000.00")));
        family.when(new UpdateIncome(LocalDate.parse("2023-05-01"), lines, List.of()), LATER)
                .when(facts("2023-06-01", STUDENT), LATER);
        assertThat(family.state().status()).isEqualTo(CaseStatus.EXIT_OBSERVATION);
        family.when(new RecordDeath(LocalDate.parse("2023-04-01"), "HOLDER", null), LATER);
        assertThat(family.state().assessment().countedPeople()).containsExactly("m2");
        assertThat(family.state().assessment().category()).isEqualTo(Category.NONE);
        assertThat(family.state().status()).isEqualTo(CaseStatus.RECOGNIZED);
    }

    @Test
    void givenAHolder_whenAnotherIsNamed_thenRefusedNamingTheField_R_DYN_5() {
        assertThat(refusal(holder("2023-05-01", "m2")).details().errors())
                .extracting("pointer", "code")
                .containsExactly(org.assertj.core.groups.Tuple.tuple("/person", "R-DYN-5"));
    }

    @Test
    void givenStrangersOrTomorrowOrAReview_whenChanged_thenEachRefusedByItsStatus_R_DYN_1() {
        assertThat(refusal(new ChangeFacts(LocalDate.parse("2023-05-01"), "m9", STUDENT))
                        .details()
                        .status())
                .isEqualTo(404);
        assertThat(refusal(holder("2023-05-01", "m9")).details().status()).isEqualTo(422);
        assertThat(refusal(facts("2024-02-02", STUDENT)).details().status()).isEqualTo(422);
        CaseInHand applied = CaseInHand.applied(FAMILY, APPLIED);
        for (CaseChange change : List.of(
                facts("2023-02-01", STUDENT),
                holder("2023-02-01", "m2"),
                new Reassess(LocalDate.parse("2023-02-01")))) {
            assertThat(catchThrowableOfType(Refusal.class, () -> applied.when(change, LATER))
                            .details()
                            .status())
                    .isEqualTo(409);
        }
    }

    @Test
    void givenACommand_whenItTravelsBetweenProcesses_thenItArrivesAsItWas() {
        PersonFacts idle = PersonFacts.employed(Employment.UNEMPLOYED);
        ChangeCase sent = new ChangeCase("c", facts("2023-05-01", idle), 3L, CaseInHand.stamp(LATER));
        var json = EventJson.mapper();
        assertThat(json.readValue(json.writeValueAsString(sent), ChangeCase.class))
                .isEqualTo(sent);
    }

    private Refusal refusal(CaseChange change) {
        return catchThrowableOfType(Refusal.class, () -> family.when(change, LATER));
    }

    private static ChangeFacts facts(String on, PersonFacts facts) {
        return new ChangeFacts(LocalDate.parse(on), "m2", facts);
    }

    private static NameHolder holder(String on, String person) {
        return new NameHolder(LocalDate.parse(on), person);
    }
}
