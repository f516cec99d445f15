package cn.gongbang.contracts.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.math.BigInteger;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** R-ELIG-1: exact decimal yuan with two places, rounded HALF_UP only to be shown. */
class MoneyTest {
    private static final long MOST = 99_999_999_999L;

    @ParameterizedTest
    @CsvSource({"0, 0.00", "883, 883.00", "883.5, 883.50", "0.01, 0.01", "007.10, 7.10", "1.2300, 1.23"})
    void givenDecimal_whenRead_thenTwoPlaces_R_ELIG_1(String written, String money) {
        assertThat(Money.of(written)).hasToString(money);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "-1", "+1", "1.", ".5", "1.001", "1e3", "1,000.00", " 1", "１", "1234567890123456", "NaN"})
    void givenNoMoney_whenRead_thenRefused_R_ELIG_1(String written) {
        assertThatIllegalArgumentException().isThrownBy(() -> Money.of(written)).withMessage("not an amount of money");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-0.01", "0.001", "1.005"})
    void givenFigureBelowZeroOrFinerThanAFen_whenTaken_thenRefused_R_ELIG_1(BigDecimal figure) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Money(figure));
    }

    @ParameterizedTest
    @CsvSource({"0.004999, 0.00", "0.005, 0.01", "1.005, 1.01", "2.675, 2.68", "882.994999, 882.99"})
    void givenExactFigure_whenShown_thenHalfUp_R_ELIG_1(BigDecimal exact, String shown) {
        assertThat(Money.rounded(exact)).hasToString(shown);
    }

    @Property
    void givenFens_whenAddedAndCompared_thenExactlyAsWholeNumbers_R_ELIG_1(
            @ForAll @LongRange(max = MOST) long one, @ForAll @LongRange(max = MOST) long other) {
        Money sum = fens(one).plus(fens(other));
        assertThat(sum).isEqualTo(fens(one + other));
        assertThat(Integer.signum(fens(one).compareTo(fens(other)))).isEqualTo(Long.compare(one, other));
        assertThat(Money.of(sum.toString())).isEqualTo(sum);
    }

    @Test
    void givenJson_whenReadAndWritten_thenDecimalString_R_ELIG_1() {
        JsonMapper json = JsonMapper.builder().build();
        assertThat(json.writeValueAsString(json.readValue("\"883\"", Money.class)))
                .isEqualTo("\"883.00\"");
    }

    private static Money fens(long fens) {
        return new Money(new BigDecimal(BigInteger.valueOf(fens), 2));
    }
}
