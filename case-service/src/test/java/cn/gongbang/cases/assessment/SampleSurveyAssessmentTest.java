package cn.gongbang.cases.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gongbang.cases.policy.PolicyVersion;
import cn.gongbang.contracts.money.Money;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** R-ELIG-1…5, 8, 9, 10 on the whole sample survey, each application on the day it was filed. */
class SampleSurveyAssessmentTest {
    private static final PolicyVersion POLICY = SampleSurvey.policy();
    private static final Map<String, JsonNode> EXPECTED = SampleSurvey.expectedAssessments();

    @Test
    void givenEveryApplication_whenAssessedOnItsDay_thenExpectedFigures() {
        Map<String, Map<String, String>> expected = new LinkedHashMap<>();
        Map<String, Map<String, String>> found = new LinkedHashMap<>();
        for (SampleSurvey.Application application : applications()) {
            JsonNode wanted = EXPECTED.get(application.key());
            expected.put(application.key(), figures(wanted));
            found.put(application.key(), figures(assess(application)));
        }
        assertThat(found).hasSize(522).isEqualTo(expected);
    }

    @Test
    void givenEveryAssessment_whenTraceAdded_thenItGivesTheFigures() {
        for (SampleSurvey.Application application : applications()) {
            Assessment assessment = assess(application);
            assertThat(counted(assessment, "income.counted", "income.imputed"))
                    .as(application.key())
                    .isEqualTo(assessment.countedIncome());
            assertThat(counted(assessment, "expense.counted", "expense.tuition.counted", "expense.tuition.capped"))
                    .as(application.key())
                    .isEqualTo(assessment.rigidExpense());
            assertThat(assessment.rigidExpenseByKind().values().stream().reduce(Money.ZERO, Money::plus))
                    .isEqualTo(assessment.rigidExpense());
            assertThat(assessment.trace())
                    .filteredOn(line -> line.code().startsWith("person."))
                    .hasSameSizeAs(application.household().people());
            assertThat(assessment.countedPeople()).hasSize(assessment.familySize());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh-CN", "en", "fr"})
    void givenEveryTraceLine_whenToldInWords_thenNothingIsLeftOpen(String language) {
        TraceSentences sentences = new TraceSentences(Locale.forLanguageTag(language));
        for (SampleSurvey.Application application : applications()) {
            for (TraceLine line : assess(application).trace()) {
                assertThat(sentences.sentence(line, member -> "<" + member + ">"))
                        .isNotBlank()
                        .doesNotContain("{", "}", "null", "（）", "()")
                        .doesNotContainPattern("[A-Z]{2}");
            }
        }
    }

    private static List<SampleSurvey.Application> applications() {
        return SampleSurvey.applications().stream()
                .filter(application -> EXPECTED.containsKey(application.key()))
                .toList();
    }

    private static Assessment assess(SampleSurvey.Application application) {
        return Assessor.assess(application.household(), POLICY, application.appliedOn());
    }

    private static Money counted(Assessment assessment, String... codes) {
        return assessment.trace().stream()
                .filter(line -> List.of(codes).contains(line.code()))
                .flatMap(line -> Stream.ofNullable(line.counted()))
                .reduce(Money.ZERO, Money::plus);
    }

    private static Map<String, String> figures(JsonNode expected) {
        Map<String, String> figures = new LinkedHashMap<>();
        expected.properties()
                .forEach(field -> figures.put(field.getKey(), field.getValue().asString()));
        return figures;
    }

    private static Map<String, String> figures(Assessment assessment) {
        return Map.of(
                "category", assessment.category().name(),
                "perCapita", assessment.perCapita().toString(),
                "standard", assessment.standard().toString(),
                "multiple", assessment.multiple().toPlainString(),
                "familySize", String.valueOf(assessment.familySize()),
                "countedIncome", assessment.countedIncome().toString(),
                "rigidExpense", assessment.rigidExpense().toString());
    }
}
