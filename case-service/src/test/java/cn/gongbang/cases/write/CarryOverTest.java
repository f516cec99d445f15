package cn.gongbang.cases.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cn.gongbang.cases.events.CaseCarriedOver;
import cn.gongbang.cases.events.CaseEvent;
import cn.gongbang.cases.events.HouseholdAssessed;
import cn.gongbang.cases.state.CaseState;
import cn.gongbang.cases.write.carryover.CarryOver;
import cn.gongbang.contracts.codes.CaseStatus;
import cn.gongbang.contracts.codes.IncomeKind;
import cn.gongbang.contracts.money.Money;
import cn.gongbang.platform.problems.Refusal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** 续档: a case on file goes on in the campaign of the next year. */
class CarryOverTest {
    private static final String APPLIED = "2023-02-01T09:00:00+08:00";
    private static final String NEXT_YEAR = "2024-03-01T09:00:00+08:00";
    private static final JsonNode FAMILY = CaseInHand.JSON.readTree("""
            {"campaign":"2023","union":"jianghai.waihai.u01","channel":"GRASSROOTS_UNION",
             "people":[{"residentId":"440704198503120015","name":"欧阳𠮷","relation":"HOLDER","employment":"EMPLOYED","ableToWork":true}],
             "incomes":[{"person":"HOLDER","kind":"WAGE","amount":"10000.00"}],
             "expenses":[],"accident":null,"causes":{"primary":"MAJOR_ILLNESS","secondary":[]}}""");
    private final CaseInHand family = CaseInHand.recognized(FAMILY, APPLIED);

    @Test
    void givenCaseOnFile_whenCarriedOverWithoutFigures_thenItBelongsToBothAndIsAssessedOfThatDay() {
        CaseState state = family.when(to("2024", null), NEXT_YEAR).state();
        assertThat(state.enrolment().campaigns()).containsExactly("2023", "2024");
        assertThat(state.assessment().on()).isEqualTo(LocalDate.parse("2024-02-15"));
        assertThat(state.household().incomes()).hasSize(1);
        assertThat(state.opening().campaign()).isEqualTo("2023");
    }

    @Test
    void givenCaseOnFile_whenCarriedOverWithNewFigures_thenTheyReplaceTheOldOnesAndMayStartTheExit_R_DYN_3() {
        CaseState state = family.when(to("2024", "90000.00"), NEXT_YEAR).state();
        assertThat(state.household().incomes()).singleElement().satisfies(line -> assertThat(line.amount())
                .isEqualTo(Money.of("90000.00")));
        assertThat(state.status()).isEqualTo(CaseStatus.EXIT_OBSERVATION);
    }

    @Test
    void givenCarriedOver_whenCarriedOverAgain_thenNoSecondEvent() {
        CaseState once = family.when(to("2024", null), NEXT_YEAR).state();
        assertThat(decide(once, to("2024", "90000.00"))).isEmpty();
        assertThat(decide(once, to("2023", null))).isEmpty();
    }

    @Test
    void givenCarriedOver_whenTheFactsAreLookedAt_thenOneOfThemAndItsAssessment() {
        assertThat(decide(family.state(), to("2024", null)))
                .satisfiesExactly(
                        first -> assertThat(first).isInstanceOf(CaseCarriedOver.class),
                        second -> assertThat(second).isInstanceOf(HouseholdAssessed.class));
    }

    @Test
    void givenApplicationNotDecided_whenCarriedOver_thenRefused_R_DYN_1() {
        CaseState applied = CaseInHand.applied(FAMILY, APPLIED).state();
        assertThat(refusal(applied, to("2024", null)).code()).isEqualTo("R-DYN-1");
    }

    @Test
    void givenCaseOfALaterCampaign_whenCarriedOverToAnEarlierOne_thenRefused() {
        CaseState later = family.when(to("2024", null), NEXT_YEAR).state();
        assertThat(refusal(later, to("2022", null)).errors())
                .extracting("pointer")
                .containsExactly("/campaign");
    }

    @Test
    void givenDateBeforeTheCampaignOpens_whenCarriedOver_thenRefused() {
        CarryOver early = new CarryOver(LocalDate.parse("2024-01-31"), "2024", null, null);
        assertThat(refusal(family.state(), early).errors())
                .extracting("pointer")
                .containsExactly("/effectiveOn");
    }

    private static CarryOver to(String campaign, @Nullable String wage) {
        List<Lines.Income> incomes =
                wage == null ? null : List.of(new Lines.Income("HOLDER", IncomeKind.WAGE, Money.of(wage)));
        return new CarryOver(LocalDate.parse("2024-02-15"), campaign, incomes, null);
    }

    private static List<CaseEvent> decide(CaseState state, CarryOver change) {
        return change.decide(state, CaseInHand.KNOWLEDGE, CaseInHand.stamp(NEXT_YEAR));
    }

    private static Refusal.Details refusal(CaseState state, CarryOver change) {
        return catchThrowableOfType(Refusal.class, () -> decide(state, change)).details();
    }
}
