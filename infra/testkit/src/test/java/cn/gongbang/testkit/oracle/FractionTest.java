package cn.gongbang.testkit.oracle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FractionTest {

    @ParameterizedTest
    @CsvSource({"26490.010, 2, 26490.01", "0.005, 2, 0.01", "0.0049, 2, 0.00", "-0.005, 2, -0.01", "7, 4, 7.0000"})
    void givenDecimal_whenShown_thenAHalfIsRoundedUp(String decimal, int places, String shown) {
        assertThat(Fraction.of(decimal).shown(places)).isEqualTo(shown);
    }

    @Test
    void givenThirds_whenAdded_thenNothingIsLost() {
        Fraction third = Fraction.of(1).dividedBy(Fraction.of(3));

        assertThat(third.plus(third).plus(third)).isEqualByComparingTo(Fraction.of(1));
        assertThatThrownBy(() -> third.dividedBy(Fraction.ZERO)).isInstanceOf(ArithmeticException.class);
    }
}
