package cn.gongbang.contracts.unions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** R-ID-2. */
class CreditCodeTest {
    private static final String SAMPLE = "91350100M000100Y43";
    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    @Test
    void givenSamples_whenRead_thenKept_R_ID_2() {
        assertThat(CreditCode.of(SAMPLE).value()).isEqualTo(SAMPLE);
        assertThat(CreditCode.of(" 91350100m000100y43 ").value()).isEqualTo(SAMPLE);
        assertThat(CreditCode.of(SAMPLE)).hasToString(SAMPLE);
        assertThat(CreditCode.of("81440704CWLLNKWLWD").ofUnion()).isTrue();
        assertThat(CreditCode.of(SAMPLE).ofUnion()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "91350100M000100Y4", "91350100M000100Y433", "91350100M000100Y44", "91350100I000100Y43"})
    void givenNoCreditCode_whenRead_thenRefused_R_ID_2(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> CreditCode.of(text));
    }

    @Property
    void givenOneWrongCharacter_whenRead_thenRefused_R_ID_2(
            @ForAll @IntRange(max = 17) int place, @ForAll @IntRange(max = 30) int character) {
        char wrong = ALPHABET.charAt(character);
        Assume.that(SAMPLE.charAt(place) != wrong);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CreditCode.of(SAMPLE.substring(0, place) + wrong + SAMPLE.substring(place + 1)));
    }
}
