package cn.gongbang.testkit.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

class FractionPropertiesTest {

    @Property
    void isShownAsADecimalDivisionIsRounded(
            @ForAll @LongRange(min = -1_000_000_000L, max = 1_000_000_000L) long fen,
            @ForAll @IntRange(min = 1, max = 240) int parts) {
        BigDecimal expected = BigDecimal.valueOf(fen, 2).divide(BigDecimal.valueOf(parts), 2, RoundingMode.HALF_UP);

        assertThat(new BigDecimal(Fraction.of(BigDecimal.valueOf(fen, 2).toPlainString())
                        .dividedBy(Fraction.of(parts))
                        .shown(2)))
                .isEqualByComparingTo(expected);
    }
}
