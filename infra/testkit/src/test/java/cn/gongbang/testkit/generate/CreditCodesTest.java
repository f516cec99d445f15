package cn.gongbang.testkit.generate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CreditCodesTest {

    /** The sample of the standard and two unions of the sample survey. */
    @ParameterizedTest
    @ValueSource(strings = {"91350100M000100Y43", "81440704CWLLNKWLWD", "81440704H13HTUCWTD"})
    void givenFirst17_whenChecked_thenTheLastCharacterIsRight_R_ID_2(String code) {
        assertThat(CreditCodes.check(code.substring(0, 17))).isEqualTo(code.charAt(17));
    }
}
