package cn.gongbang.testkit.generate;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gongbang.testkit.survey.Json;
import cn.gongbang.testkit.survey.ResidentIds;
import cn.gongbang.testkit.survey.Survey;
import cn.gongbang.testkit.survey.SurveyCase;
import cn.gongbang.testkit.survey.Union;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import tools.jackson.databind.JsonNode;

class SurveyGeneratorPropertiesTest {
    private static final int TRIES = 8;
    private static final DateTimeFormatter REAL_DATE =
            DateTimeFormatter.ofPattern("uuuuMMdd").withResolverStyle(ResolverStyle.STRICT);

    @Property(tries = TRIES)
    void sameSeedGivesTheSameSurveyAndAnotherSeedAnother(
            @ForAll @IntRange(min = 2024, max = 2026) int year, @ForAll long seed) {
        GeneratedSurvey generated = SurveyGenerator.generate(year, 130, seed);

        assertThat(SurveyGenerator.generate(year, 130, seed)).isEqualTo(generated);
        assertThat(SurveyGenerator.generate(year, 130, seed + 1).survey()).isNotEqualTo(generated.survey());
    }

    /** The oracle throws on a journey or a change that the rules refuse, so every seed's survey can be played. */
    @Property(tries = TRIES)
    void everySurveyCanBePlayedAndHasTheFamiliesAskedFor(
            @ForAll @IntRange(min = 2024, max = 2026) int year,
            @ForAll long seed,
            @ForAll @IntRange(min = 130, max = 260) int families) {
        Survey survey = SurveyGenerator.generate(year, families, seed).survey();

        assertThat(survey.cases()).hasSize(families).extracting(SurveyCase::key).doesNotHaveDuplicates();
        assertThat(survey.expected().outcomes()).hasSize(families);
        assertThat(survey.expected().changes()).hasSameSizeAs(survey.changes());
        assertThat(survey.expected().changes())
                .extracting(change -> List.of(change.path("key"), change.path("kind"), change.path("at")))
                .doesNotHaveDuplicates();
    }

    @Property(tries = TRIES)
    void everyPersonHasAValidIdAndIsInOneApplicationUnlessOnPurpose(
            @ForAll @IntRange(min = 2024, max = 2026) int year, @ForAll long seed) {
        GeneratedSurvey generated = SurveyGenerator.generate(year, 150, seed);
        Set<String> onPurpose = new HashSet<>();
        generated.touched().forEach((edge, keys) -> {
            if (edge.name().startsWith("DUPLICATE")
                    || edge == Edge.APPLIED_AGAIN_AFTER_REJECTION
                    || edge == Edge.ADULT_CHILD_WITH_OWN_CASE) {
                onPurpose.addAll(keys);
            }
        });
        List<String> ids = generated.survey().cases().stream()
                .filter(each -> !onPurpose.contains(each.key()))
                .flatMap(SurveyGeneratorPropertiesTest::ids)
                .toList();

        assertThat(ids).doesNotHaveDuplicates().allSatisfy(SurveyGeneratorPropertiesTest::assertValid);
    }

    @Property(tries = TRIES)
    void everyUnionHasAValidCreditCodeAndItsParentBeforeIt(@ForAll long seed) {
        Set<String> seen = new HashSet<>();
        for (JsonNode union : UnionsOfYear.invent(new Random(seed)).json().values()) {
            String code = Json.required(union, "creditCode");
            assertThat(code).hasSize(18).startsWith("81");
            assertThat(code.charAt(17)).isEqualTo(CreditCodes.check(code.substring(0, 17)));
            String parent = Json.text(union.path("parent"));
            assertThat(parent == null || seen.contains(parent)).isTrue();
            seen.add(Json.required(union, "code"));
        }
    }

    @Property(tries = TRIES)
    void everyChangeIsRecordedInTheUnionThatHoldsTheCaseAndNotBeforeItTookEffect(
            @ForAll @IntRange(min = 2024, max = 2026) int year, @ForAll long seed) {
        Survey survey = SurveyGenerator.generate(year, 150, seed).survey();

        assertThat(survey.changes()).isNotEmpty().allSatisfy(change -> {
            LocalDate effectiveOn = LocalDate.parse(Json.required(change.given(), "effectiveOn"));
            assertThat(effectiveOn).isBeforeOrEqualTo(change.at().toLocalDate());
            assertThat(survey.unions().get(change.by()).kind()).isNotEqualTo(Union.Kind.DISTRICT);
        });
    }

    private static Stream<String> ids(SurveyCase each) {
        return each.application().path("people").values().stream()
                .map(person -> ResidentIds.normalised(Json.required(person, "residentId")));
    }

    private static void assertValid(String id) {
        assertThat(ResidentIds.complete(id.substring(0, 17))).isEqualTo(id);
        assertThat(LocalDate.parse(id.substring(6, 14), REAL_DATE)).isBefore(LocalDate.of(2027, 1, 1));
    }
}
