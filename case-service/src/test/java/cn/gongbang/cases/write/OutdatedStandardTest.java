package cn.gongbang.cases.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.gongbang.cases.assessment.NoStandard;
import cn.gongbang.cases.eligibility.OutdatedStandard;
import cn.gongbang.cases.policy.PolicyVersion;
import cn.gongbang.contracts.codes.Category;
import cn.gongbang.contracts.money.Money;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** R-ELIG-9, R-ELIG-2: which cases a new subsistence standard affects, and since when a family is in its category. */
class OutdatedStandardTest {
    private static final String APPLIED = "2023-02-01T09:00:00+08:00";
    private static final String LATER = "2023-06-01T09:00:00+08:00";
    private static final LocalDate BEFORE = LocalDate.parse("2023-05-09");
    private static final LocalDate PUBLISHED = LocalDate.parse("2023-05-10");
    /** 903 yuan a month: relative hardship by 883, deep hardship by 914. */
    private static final JsonNode FAMILY = CaseInHand.JSON.readTree("""
            {"campaign":"2023","union":"jianghai.waihai.u01","channel":"GRASSROOTS_UNION",
             "people":[{"residentId":"440704198503120015","name":"欧阳明","relation":"HOLDER","employment":"EMPLOYED","ableToWork":true}],
             "incomes":[{"person":"HOLDER","kind":"WAGE","amount":"10836.00"}],
             "expenses":[],"accident":null,"causes":{"primary":"MAJOR_ILLNESS","secondary":[]}}""");

    private static final PolicyVersion NEWEST =
            CaseInHand.KNOWLEDGE.policy("jianghai").orElseThrow();

    private final CaseInHand family = CaseInHand.recognized(FAMILY, APPLIED);

    @Test
    void givenARecognizedFamily_whenTheNewStandardIsPublished_thenAffectedFromThatDayWithBothFigures_R_ELIG_9() {
        assertThat(affected(BEFORE)).isEmpty();
        OutdatedStandard found = affected(PUBLISHED).orElseThrow();
        assertThat(found.present().standard()).isEqualTo(Money.of("883.00"));
        assertThat(found.present().category()).isEqualTo(Category.RELATIVE);
        assertThat(found.renewed().standard()).isEqualTo(Money.of("914.00"));
        assertThat(found.renewed().category()).isEqualTo(Category.DEEP);
        assertThat(found.renewed().on()).isEqualTo(PUBLISHED);
    }

    @Test
    void givenAnAffectedFamily_whenReassessed_thenNoLongerAffectedAndTheOldAssessmentStays_R_ELIG_9() {
        family.when(new Reassess(LocalDate.parse("2023-06-01")), LATER);
        assertThat(affected(LocalDate.parse("2023-06-01"))).isEmpty();
        assertThat(family.state().assessment().category()).isEqualTo(Category.DEEP);
        assertThat(family.state().timeline().points().getFirst().assessment())
                .isEqualTo(CaseInHand.applied(FAMILY, APPLIED).state().assessment());
        assertThat(family.state().categorySince()).isEqualTo(LocalDate.parse("2023-06-01"));
    }

    @Test
    void givenAnApplicantOnly_whenTheNewStandardIsPublished_thenNotAffected_R_ELIG_9() {
        CaseInHand applied = CaseInHand.applied(FAMILY, APPLIED);
        assertThat(OutdatedStandard.of(applied.state(), NEWEST, PUBLISHED)).isEmpty();
    }

    @Test
    void givenADayBeforeAnyStandard_whenAsked_thenTheRuleSaysSo_R_ELIG_9() {
        assertThatThrownBy(() -> affected(LocalDate.parse("2019-01-01"))).isInstanceOf(NoStandard.class);
    }

    @Test
    void givenReassessmentsInTheSameCategory_whenAsked_thenSinceTheFirstOfThem_R_ELIG_2() {
        family.when(new Reassess(LocalDate.parse("2023-03-01")), LATER);
        assertThat(family.state().categorySince()).isEqualTo(LocalDate.parse("2023-02-01"));
    }

    private Optional<OutdatedStandard> affected(LocalDate today) {
        return OutdatedStandard.of(family.state(), NEWEST, today);
    }
}
