package cn.gongbang.cases.assessment;

import static cn.gongbang.cases.assessment.Families.HOLDER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import cn.gongbang.cases.household.Household;
import cn.gongbang.cases.policy.PolicyVersion;
import cn.gongbang.contracts.codes.ExpenseKind;
import cn.gongbang.contracts.codes.IncomeKind;
import cn.gongbang.contracts.codes.Sex;
import cn.gongbang.contracts.codes.Studying;
import cn.gongbang.contracts.money.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** R-ELIG-10: every step of an assessment is told with its rule, its figures and why. */
class ExplanationTest {
    private static final PolicyVersion POLICY = SampleSurvey.policy();
    private static final LocalDate ON = LocalDate.of(2023, 3, 1);

    @Test
    void givenAFamily_whenAssessed_thenEveryStepInOrderWithItsRule_R_ELIG_10() {
        assertThat(assess(family()).trace())
                .extracting(
                        TraceLine::rule,
                        TraceLine::code,
                        TraceLine::memberId,
                        TraceLine::kind,
                        TraceLine::amount,
                        TraceLine::counted)
                .containsExactly(
                        tuple("R-ELIG-9", "standard.used", null, null, yuan("883.00"), null),
                        tuple("R-ELIG-4", "minimumWage.used", null, null, yuan("1720.00"), null),
                        tuple("R-ELIG-8", "person.counted.holder", "m1", "HOLDER", null, null),
                        tuple("R-ELIG-8", "person.counted.spouse", "m2", "SPOUSE", null, null),
                        tuple("R-ELIG-8", "person.counted.student", "m3", "SON", null, null),
                        tuple("R-ELIG-8", "person.notCounted.adultChild", "m4", "SON", null, null),
                        tuple("R-ELIG-8", "person.notCounted.cohabitingTooShort", "m5", "MOTHER", null, null),
                        tuple("R-ELIG-8", "people.divisor", null, null, null, null),
                        tuple("R-ELIG-3", "income.counted", "m1", "WAGE", yuan("24000.00"), yuan("24000.00")),
                        tuple("R-ELIG-3", "income.notCounted.kind", "m1", "FESTIVAL_GIFT", yuan("200.00"), null),
                        tuple("R-ELIG-3", "income.counted", "m2", "BUSINESS", yuan("5000.00"), yuan("5000.00")),
                        tuple("R-ELIG-8", "income.notCounted.person", "m4", "WAGE", yuan("60000.00"), null),
                        tuple("R-ELIG-4", "income.imputed", "m2", null, yuan("20640.00"), yuan("15640.00")),
                        tuple("R-ELIG-3", "income.total", null, null, null, yuan("44640.00")),
                        tuple("R-ELIG-5", "expense.counted", "m3", "BOARDING", yuan("1200.00"), yuan("1200.00")),
                        tuple("R-ELIG-8", "expense.notCounted.person", "m5", "RENT", yuan("700.00"), null),
                        tuple("R-ELIG-5", "expense.tuition.capped", "m3", "TUITION", yuan("9000.00"), yuan("8000.00")),
                        tuple("R-ELIG-5", "expense.total", null, null, null, yuan("9200.00")),
                        tuple("R-ELIG-1", "net.perCapita", null, null, yuan("35440.00"), yuan("984.44")),
                        tuple("R-ELIG-2", "line.above", null, "DEEP", yuan("883.00"), null),
                        tuple("R-ELIG-2", "line.within", null, "RELATIVE", yuan("1766.00"), null),
                        tuple("R-ELIG-2", "category", null, "RELATIVE", null, null),
                        tuple("R-DYN-3", "exitLine.notAbove", null, null, yuan("1766.00"), null));
    }

    @Test
    void givenAFamily_whenAssessed_thenTheFiguresThatDecidedStandBesideEachStep_R_ELIG_10() {
        Assessment assessment = assess(family());
        assertThat(detailsOf(assessment, "standard.used"))
                .isEqualTo(Map.of("effectiveFrom", "2022-01-01", "publishedAt", "2022-05-10"));
        assertThat(detailsOf(assessment, "minimumWage.used")).isEqualTo(Map.of("effectiveFrom", "2021-12-01"));
        assertThat(detailsOf(assessment, "person.notCounted.adultChild")).isEqualTo(Map.of("age", "24"));
        assertThat(detailsOf(assessment, "person.notCounted.cohabitingTooShort"))
                .isEqualTo(Map.of("since", "2022-03-02", "latest", "2022-03-01"));
        assertThat(detailsOf(assessment, "people.divisor")).isEqualTo(Map.of("people", "3"));
        assertThat(detailsOf(assessment, "income.imputed")).isEqualTo(Map.of("earned", "5000.00"));
        assertThat(detailsOf(assessment, "net.perCapita")).isEqualTo(Map.of("people", "3", "multiple", "1.1149"));
        assertThat(detailsOf(assessment, "line.within")).isEqualTo(Map.of("multiple", "2.0", "inclusive", "true"));
    }

    @ParameterizedTest
    @CsvSource({
        ", person.notCounted.notCohabiting",
        "2022-03-01, person.counted.cohabiting",
        "2022-03-02, person.notCounted.cohabitingTooShort"
    })
    void givenARelative_whenAssessed_thenToldWhyCountedOrNot_R_ELIG_8(LocalDate since, String code) {
        Assessment assessment = assess(Families.of(Families.holder(), Families.relative("m2", since)));
        assertThat(assessment.trace())
                .filteredOn(line -> "m2".equals(line.memberId()))
                .extracting(TraceLine::code)
                .containsExactly(code);
    }

    @ParameterizedTest
    @CsvSource({
        "20639.99, income.imputed, 0.01",
        "20640.00, income.notImputed.earnsEnough,",
        "20640.01, income.notImputed.earnsEnough,"
    })
    void givenOwnEarnings_whenTheyReachTheMinimum_thenToldThatNothingIsImputed_R_ELIG_4(
            String earned, String code, Money counted) {
        Household family = Families.of(Families.unemployed(LocalDate.of(1985, 1, 1), Sex.FEMALE));
        Assessment assessment = assess(Families.withIncome(family, "m2", IncomeKind.WAGE, earned));
        assertThat(assessment.trace())
                .filteredOn(line -> line.rule().equals("R-ELIG-4") && "m2".equals(line.memberId()))
                .extracting(TraceLine::code, TraceLine::counted)
                .containsExactly(tuple(code, counted));
    }

    @ParameterizedTest
    @CsvSource({"5000.00, expense.tuition.counted", "5000.01, expense.tuition.capped"})
    void givenTuitionAtTheCap_whenAssessed_thenToldWhetherItWasCapped_R_ELIG_5(String tuition, String code) {
        Household family = Families.of(
                Families.holder(), Families.child("m2", LocalDate.of(2006, 1, 1), Studying.SENIOR_HIGH, true));
        assertThat(codes(assess(Families.withExpense(family, "m2", ExpenseKind.TUITION, tuition))))
                .contains(code);
    }

    @ParameterizedTest
    @CsvSource({
        "40000.00, 8212.00, accident.line.within, 2649.00, accident.share.notReached",
        "40000.00, 8211.99, accident.line.above, 2649.00, accident.share.notReached",
        "200000.00, 160000.00, accident.line.above, 3333.33, accident.share.reached",
        "40000.00, 32000.00, accident.line.within, 666.67, accident.share.reached"
    })
    void givenAnAccident_whenAssessed_thenBothTestsAreTold_R_ELIG_2(
            String wage, String loss, String line, Money after, String share) {
        Assessment assessment = assess(Families.withAccident(Families.single(wage), ON, loss));
        assertThat(assessment.trace())
                .filteredOn(told -> told.code().startsWith("accident."))
                .extracting(TraceLine::code, TraceLine::amount, TraceLine::counted, TraceLine::details)
                .containsExactly(
                        tuple(line, yuan("2649.00"), after, Map.of("multiple", "3.0", "inclusive", "true")),
                        tuple(share, yuan(loss), null, Map.of("share", "0.8")));
    }

    @Test
    void givenAnOldAccident_whenAssessed_thenToldFromWhenItWouldCount_R_ELIG_2() {
        Assessment assessment =
                assess(Families.withAccident(Families.single("40000.00"), LocalDate.of(2022, 2, 28), "35000.00"));
        assertThat(detailsOf(assessment, "accident.outsideYear"))
                .isEqualTo(Map.of("on", "2022-02-28", "earliest", "2022-03-01"));
    }

    @ParameterizedTest
    @CsvSource({"21192.00, exitLine.notAbove", "21192.01, exitLine.above"})
    void givenTheExitLine_whenAssessed_thenToldOnWhichSide_R_DYN_3(String wage, String code) {
        assertThat(codes(assess(Families.single(wage)))).endsWith(code);
    }

    private static Household family() {
        Household family = Families.of(
                Families.holder(),
                Families.unemployed(LocalDate.of(1985, 1, 1), Sex.FEMALE),
                Families.child("m3", LocalDate.of(2003, 1, 1), Studying.UNIVERSITY, true),
                Families.child("m4", LocalDate.of(1999, 1, 1), null, true),
                Families.relative("m5", LocalDate.of(2022, 3, 2)));
        family = Families.withIncome(family, HOLDER, IncomeKind.WAGE, "24000.00");
        family = Families.withIncome(family, HOLDER, IncomeKind.FESTIVAL_GIFT, "200.00");
        family = Families.withIncome(family, "m2", IncomeKind.BUSINESS, "5000.00");
        family = Families.withIncome(family, "m4", IncomeKind.WAGE, "60000.00");
        family = Families.withExpense(family, "m3", ExpenseKind.TUITION, "9000.00");
        family = Families.withExpense(family, "m3", ExpenseKind.BOARDING, "1200.00");
        return Families.withExpense(family, "m5", ExpenseKind.RENT, "700.00");
    }

    private static Assessment assess(Household family) {
        return Assessor.assess(family, POLICY, ON);
    }

    private static List<String> codes(Assessment assessment) {
        return assessment.trace().stream().map(TraceLine::code).toList();
    }

    private static Map<String, String> detailsOf(Assessment assessment, String code) {
        return assessment.trace().stream()
                .filter(line -> line.code().equals(code))
                .findFirst()
                .orElseThrow()
                .details();
    }

    private static Money yuan(String amount) {
        return Money.of(amount);
    }
}
