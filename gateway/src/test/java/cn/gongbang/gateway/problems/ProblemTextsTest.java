package cn.gongbang.gateway.problems;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProblemTextsTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "en"})
    void givenEveryProblem_whenTold_thenItHasWordsInEachLanguageAndNoWordsAreLeftOver(String language) {
        ResourceBundle texts = ResourceBundle.getBundle(
                "gateway-messages",
                Locale.of(language),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));

        assertThat(texts.keySet())
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(ProblemCode.values())
                        .flatMap(code -> Stream.of(code + ".title", code + ".detail"))
                        .toList());
        assertThat(texts.getLocale()).isEqualTo(Locale.of(language));
    }
}
