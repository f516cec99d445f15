package cn.gongbang.contracts.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** R-ID-3. */
class MobileTest {

    @Test
    void givenMobile_whenPrinted_thenMasked_R_ID_3() {
        Mobile mobile = Mobile.of(" 13812340000 ");
        assertThat(mobile.value()).isEqualTo("13812340000");
        assertThat(mobile).hasToString("138****0000");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "12812340000", "1381234000", "138123400000", "+8613812340000", "1381234000a", "１3812340000"})
    void givenNoMobile_whenRead_thenRefused_R_ID_3(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Mobile.of(text)).withMessage("not a mobile number");
    }
}
