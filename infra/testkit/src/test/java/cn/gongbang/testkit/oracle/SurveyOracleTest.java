package cn.gongbang.testkit.oracle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.gongbang.testkit.survey.Change;
import cn.gongbang.testkit.survey.ChangeKind;
import cn.gongbang.testkit.survey.JourneyStep;
import cn.gongbang.testkit.survey.Json;
import cn.gongbang.testkit.survey.Step;
import cn.gongbang.testkit.survey.Survey;
import cn.gongbang.testkit.survey.SurveyCase;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The oracle does not go along with what the rules refuse. */
class SurveyOracleTest {
    private static final Survey SAMPLE = Survey.bundled();

    @Test
    void givenNoticeClosedOnItsLastDay_whenTold_thenRefused_R_FLOW_4() {
        assertRefused(steps(step -> step.step() == Step.CLOSE_NOTICE
                ? new JourneyStep(step.step(), step.at().minusDays(1), step.given())
                : step));
    }

    @Test
    void givenRejectedForWantOfHardship_whenApprovedInstead_thenRefused_R_ELIG_2() {
        assertRefused(steps(step -> "NONE".equals(Json.text(step.given().path("reason")))
                ? new JourneyStep(step.step(), step.at(), Json.object().put("outcome", "APPROVED"))
                : step));
    }

    @Test
    void givenExitADayTooEarly_whenTold_thenRefused_R_DYN_3() {
        List<Change> early = SAMPLE.changes().stream()
                .map(change -> change.key().equals("A0098") && change.kind() == ChangeKind.EXIT
                        ? changed(change, "effectiveOn", "2023-11-21")
                        : change)
                .toList();

        assertRefused(with(SAMPLE.cases(), early));
    }

    @Test
    void givenAFenMoreIncomeOnTheLine_whenTold_thenThatCaseAloneComesOutDifferently() {
        List<SurveyCase> richer = SAMPLE.cases().stream()
                .map(each -> each.key().equals("A0102") ? richer(each) : each)
                .toList();

        List<JsonNode> told =
                SurveyOracle.expect(with(richer, SAMPLE.changes())).outcomes();

        assertThat(told)
                .filteredOn(outcome -> !SAMPLE.expected().outcomes().contains(outcome))
                .singleElement()
                .satisfies(outcome -> {
                    assertThat(Json.required(outcome, "key")).isEqualTo("A0102");
                    assertThat(Json.required(outcome.path("assessment"), "category"))
                            .isEqualTo("NONE");
                });
    }

    private static SurveyCase richer(SurveyCase each) {
        JsonNode application = each.application().deepCopy();
        ((ObjectNode) application.path("incomes").path(0)).put("amount", "26490.01");
        return new SurveyCase(each.key(), application, each.journey());
    }

    private static Change changed(Change change, String field, String value) {
        ObjectNode given = change.given().deepCopy();
        return new Change(
                change.number(), change.key(), change.at(), change.kind(), change.by(), given.put(field, value));
    }

    private static Survey steps(UnaryOperator<JourneyStep> other) {
        return with(
                SAMPLE.cases().stream()
                        .map(each -> new SurveyCase(
                                each.key(),
                                each.application(),
                                each.journey().stream().map(other).toList()))
                        .toList(),
                SAMPLE.changes());
    }

    private static Survey with(List<SurveyCase> cases, List<Change> changes) {
        return new Survey(SAMPLE.campaign(), SAMPLE.unions(), SAMPLE.policy(), cases, changes, SAMPLE.expected());
    }

    private static void assertRefused(Survey survey) {
        assertThatThrownBy(() -> SurveyOracle.expect(survey))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("A0");
    }
}
