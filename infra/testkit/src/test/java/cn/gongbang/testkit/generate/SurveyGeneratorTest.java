package cn.gongbang.testkit.generate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.gongbang.testkit.oracle.Fraction;
import cn.gongbang.testkit.oracle.Rules;
import cn.gongbang.testkit.oracle.SurveyOracle;
import cn.gongbang.testkit.oracle.Verdict;
import cn.gongbang.testkit.survey.Change;
import cn.gongbang.testkit.survey.ChangeKind;
import cn.gongbang.testkit.survey.JourneyStep;
import cn.gongbang.testkit.survey.Json;
import cn.gongbang.testkit.survey.Step;
import cn.gongbang.testkit.survey.Survey;
import cn.gongbang.testkit.survey.SurveyCase;
import cn.gongbang.testkit.survey.WorkDays;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** The edges are looked for in the data itself, not only where the generator says they are. */
class SurveyGeneratorTest {
    private static final int FAMILIES = 160;
    private static final Fraction FEN_OF_A_YEAR = Fraction.of("0.01").dividedBy(Fraction.of(12));

    /** What a year does not have for want of such days. */
    private static final Set<Edge> NOT_IN_EVERY_YEAR = EnumSet.of(
            Edge.LEAP_DAY_BIRTHDAY_BEFORE,
            Edge.LEAP_DAY_BIRTHDAY_ON,
            Edge.APPLIED_ON_LEAP_DAY,
            Edge.DAY_BEFORE_MINIMUM_WAGE_RISES,
            Edge.DAY_MINIMUM_WAGE_RISES,
            Edge.IN_A_WEEK_WITHOUT_WORKING_DAY,
            Edge.NOTICE_ENDS_ON_MAKE_UP_DAY,
            Edge.NOTICE_POSTED_ON_MAKE_UP_DAY,
            Edge.EXIT_MONTHS_CLAMPED_INTO_NEXT_YEAR);

    @ParameterizedTest
    @ValueSource(ints = {2024, 2025, 2026})
    void givenYear_whenGenerated_thenEveryEdgeIsTouchedThatTheYearHas(int year) {
        Set<Edge> missing = EnumSet.allOf(Edge.class);
        missing.removeAll(SurveyGenerator.generate(year, FAMILIES, 1).touched().keySet());

        assertThat(NOT_IN_EVERY_YEAR).containsAll(missing);
    }

    @Test
    void givenThreeYears_whenGenerated_thenTogetherTheyTouchEveryEdge() {
        Set<Edge> missing = EnumSet.allOf(Edge.class);
        List.of(2024, 2025, 2026)
                .forEach(year -> missing.removeAll(
                        SurveyGenerator.generate(year, FAMILIES, 1).touched().keySet()));

        assertThat(missing).isEmpty();
    }

    @Test
    void givenGeneratedSurvey_whenWrittenAndRead_thenItIsTheSame(@TempDir Path folder) {
        GeneratedSurvey generated = SurveyGenerator.generate(2025, FAMILIES, 3);

        SurveyWriter.write(generated, folder);

        assertThat(Survey.at(folder)).isEqualTo(generated.survey());
    }

    @ParameterizedTest
    @CsvSource({"DEEP_LINE, deep", "RELATIVE_LINE, relative", "NEAR_MISS_LINE, nearMiss"})
    void givenFamiliesAtALine_whenJudgedAnew_thenTheyAreAFenBelowOnAndAbove(String edge, String line) {
        GeneratedSurvey generated = SurveyGenerator.generate(2026, FAMILIES, 1);
        Rules rules = new Rules(generated.survey().policy());
        List.of("_BELOW", "_ON", "_ABOVE").forEach(side -> {
            SurveyCase touching = one(generated, Edge.valueOf(edge + side));
            Verdict verdict = judged(generated, touching);
            Fraction distance = verdict.perCapita().minus(rules.line(line, verdict.standard()));
            Fraction expected = FEN_OF_A_YEAR
                    .dividedBy(Fraction.of(verdict.counted().size()))
                    .times(side.equals("_ON") ? 0 : side.equals("_ABOVE") ? 1 : -1);
            assertThat(distance.compareTo(expected)).as(edge + side).isZero();
        });
    }

    @Test
    void givenStandardPublishedInTheWindow_whenAppliedTheDayBeforeAndOnTheDay_thenOnlyTheLaterKnowsIt() {
        GeneratedSurvey generated = SurveyGenerator.generate(2024, FAMILIES, 1);

        assertThat(judged(generated, one(generated, Edge.DAY_BEFORE_STANDARD_IS_PUBLISHED))
                        .json()
                        .path("standard")
                        .asString())
                .isEqualTo("914.00");
        assertThat(judged(generated, one(generated, Edge.DAY_STANDARD_IS_PUBLISHED))
                        .json()
                        .path("standard")
                        .asString())
                .isEqualTo("932.00");
    }

    @Test
    void givenMinimumWageOf2025_whenAppliedTheDayBeforeAndOnTheDay_thenTheSpouseIsImputedTheOldAndTheNewOne() {
        GeneratedSurvey generated = SurveyGenerator.generate(2025, FAMILIES, 1);
        Fraction before = judged(generated, one(generated, Edge.DAY_BEFORE_MINIMUM_WAGE_RISES))
                .income();
        Fraction after =
                judged(generated, one(generated, Edge.DAY_MINIMUM_WAGE_RISES)).income();

        assertThat(before.shown(2)).isEqualTo("32640.00");
        assertThat(after.shown(2)).isEqualTo("34200.00");
    }

    @ParameterizedTest
    @ValueSource(ints = {2024, 2025, 2026})
    void givenYear_whenGenerated_thenStepsAndChangesAreAtTheCutAndASecondAfter(int year) {
        Survey survey = SurveyGenerator.generate(year, FAMILIES, 1).survey();
        YearPlan plan = YearPlan.of(year);

        assertThat(survey.cases().stream().flatMap(each -> each.journey().stream()))
                .anyMatch(step -> atCut(plan, step, 0))
                .anyMatch(step -> atCut(plan, step, 1));
        assertThat(survey.changes())
                .anyMatch(change -> plan.isCutBeforeFridayOff(change.at().toLocalDate())
                        && change.at().toLocalTime().equals(Journeys.CUT))
                .anyMatch(change -> plan.isCutBeforeFridayOff(change.at().toLocalDate())
                        && change.at().toLocalTime().equals(Journeys.CUT.plusSeconds(1)));
    }

    @ParameterizedTest
    @ValueSource(ints = {2024, 2025, 2026})
    void givenYear_whenGenerated_thenANoticeSpansTheSpringFestivalAndIsClosedAsTheNextDayBegins(int year) {
        GeneratedSurvey generated = SurveyGenerator.generate(year, FAMILIES, 1);
        SurveyCase spanning = one(generated, Edge.NOTICE_OVER_SPRING_FESTIVAL);
        LocalDate festival = YearPlan.of(year).springFestival();

        LocalDate posted = day(spanning, Step.POST_NOTICE);
        LocalDate closed = day(spanning, Step.CLOSE_NOTICE);
        assertThat(posted).isBefore(festival);
        assertThat(closed).isAfter(festival.plusDays(7));
        assertThat(WorkDays.published()
                        .after(posted, new Rules(generated.survey().policy()).noticeDays()))
                .isEqualTo(closed.minusDays(1));
    }

    @ParameterizedTest
    @ValueSource(ints = {2024, 2025, 2026})
    void givenYear_whenGenerated_thenEveryOutcomeAndEveryKindOfChangeIsExpected(int year) {
        Survey survey = SurveyGenerator.generate(year, FAMILIES, 1).survey();

        assertThat(survey.expected().outcomes())
                .extracting(outcome -> Json.required(outcome, "outcome"))
                .contains("RECOGNIZED", "REJECTED", "SENT_BACK", "DUPLICATE");
        assertThat(survey.expected().outcomes())
                .extracting(outcome -> Json.text(outcome.path("assessment").path("category")))
                .contains("DEEP", "RELATIVE", "ACCIDENTAL", "NEAR_MISS", "NONE");
        assertThat(survey.changes()).extracting(Change::kind).contains(ChangeKind.values());
        assertThat(survey.expected().changes())
                .extracting(change -> Json.text(change.path("closingReason")))
                .contains("EXITED", "DECEASED");
    }

    @Test
    void givenExitFromTheEndOfAMonth_whenTold_thenItEndsWithTheShorterMonth() {
        GeneratedSurvey generated = SurveyGenerator.generate(2024, FAMILIES, 1);

        assertThat(exitsNotBefore(generated, Edge.EXIT_MONTHS_CLAMPED_INTO_NEXT_YEAR))
                .contains("2025-02-28", "2025-04-30");
    }

    @Test
    void givenTooFewFamiliesOrAYearWithoutHolidays_whenGenerated_thenRefused() {
        assertThatThrownBy(() -> SurveyGenerator.generate(2025, 20, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("families");
        assertThatThrownBy(() -> SurveyGenerator.generate(2031, FAMILIES, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2031");
    }

    private static boolean atCut(YearPlan plan, JourneyStep step, int second) {
        return plan.isCut(step.at().toLocalDate()) && step.at().toLocalTime().equals(Journeys.CUT.plusSeconds(second));
    }

    private static List<String> exitsNotBefore(GeneratedSurvey generated, Edge edge) {
        Set<String> keys = generated.touched().get(edge);
        return generated.survey().expected().changes().stream()
                .filter(change -> keys.contains(Json.required(change, "key")))
                .map(change -> String.valueOf(Json.text(change.path("exitNotBefore"))))
                .toList();
    }

    private static SurveyCase one(GeneratedSurvey generated, Edge edge) {
        String key = generated.touched().get(edge).iterator().next();
        return generated.survey().cases().stream()
                .filter(each -> each.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private static LocalDate day(SurveyCase each, Step step) {
        return each.first(step).orElseThrow().at().toLocalDate();
    }

    private static Verdict judged(GeneratedSurvey generated, SurveyCase each) {
        JsonNode policy = generated.survey().policy();
        return SurveyOracle.judge(each.application(), day(each, Step.APPLY), policy);
    }
}
