package cn.gongbang.cases.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gongbang.contracts.codes.IncomeKind;
import cn.gongbang.contracts.money.Money;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** R-ELIG-10: every code has a sentence in every language. */
class TraceSentencesTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "en"})
    void givenBundle_whenCompared_thenOneSentenceForEachCodeAndNoOther(String language) {
        ResourceBundle bundle = ResourceBundle.getBundle("trace", Locale.of(language));
        assertThat(bundle.keySet().stream().filter(key -> !key.startsWith("word.")))
                .containsExactlyInAnyOrderElementsOf(Stream.concat(
                                Arrays.stream(TraceCode.values()).map(TraceCode::key),
                                Arrays.stream(TraceSection.values()).map(section -> "section." + section))
                        .toList());
    }

    @Test
    void givenLine_whenTold_thenChineseOrEnglish() {
        TraceLine line = TraceLine.of(TraceCode.INCOME_COUNTED)
                .about("m1")
                .ofKind(IncomeKind.WAGE)
                .amounting(Money.of("1200"));
        assertThat(new TraceSentences(Locale.SIMPLIFIED_CHINESE).sentence(line, member -> "李$1"))
                .isEqualTo("李$1的工资 1200.00 元，计入收入。");
        assertThat(new TraceSentences(Locale.ENGLISH).sentence(line, member -> "Li"))
                .isEqualTo("Li: wage of 1200.00 yuan counts as income.");
    }
}
