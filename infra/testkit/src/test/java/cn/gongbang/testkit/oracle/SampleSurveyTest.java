package cn.gongbang.testkit.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gongbang.testkit.survey.Expected;
import cn.gongbang.testkit.survey.Json;
import cn.gongbang.testkit.survey.Survey;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The oracle and the sample survey of 2023 were written apart from each other: they agree on every figure. */
class SampleSurveyTest {
    private static final Survey SAMPLE = Survey.bundled();
    private static final Expected TOLD = SurveyOracle.expect(SAMPLE);

    @Test
    void givenSample_whenTold_thenAll528OutcomesAreThoseOfTheSample() {
        assertThat(by(TOLD.outcomes(), "key"))
                .hasSize(528)
                .containsExactlyInAnyOrderEntriesOf(by(SAMPLE.expected().outcomes(), "key"));
    }

    @Test
    void givenSample_whenTold_thenTheCaseAfterEachOf83ChangesIsThatOfTheSample() {
        assertThat(TOLD.changes()).hasSize(83);
        assertThat(by(TOLD.changes(), "key", "kind", "at"))
                .containsExactlyInAnyOrderEntriesOf(by(SAMPLE.expected().changes(), "key", "kind", "at"));
    }

    @Test
    void givenSample_whenTold_thenAll394LedgerRowsAreThoseOfTheSample() {
        assertThat(by(TOLD.ledger(), "week", "union"))
                .hasSize(394)
                .containsExactlyInAnyOrderEntriesOf(by(SAMPLE.expected().ledger(), "week", "union"));
    }

    private static Map<String, JsonNode> by(List<JsonNode> rows, String... fields) {
        return rows.stream()
                .collect(Collectors.toMap(
                        row -> List.of(fields).stream()
                                .map(field -> Json.required(row, field))
                                .collect(Collectors.joining(" ")),
                        Function.identity()));
    }
}
