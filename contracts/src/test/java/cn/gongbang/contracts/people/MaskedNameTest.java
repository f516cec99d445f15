package cn.gongbang.contracts.people;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Domain §6, 公示书: names in a public notice. */
class MaskedNameTest {

    @ParameterizedTest
    @CsvSource({
        "张三, 张*",
        "张三丰, 张*",
        "欧阳锋, 欧阳*",
        "欧阳, 欧*",
        "司马相如, 司马*",
        "𠮷田, 𠮷*",
        "𠮷, *",
        "张𠮷, 张*",
        "张, *",
        "阿卜杜拉·买买提, 阿*",
        "'', *"
    })
    void givenName_whenMasked_thenOnlySurname(String name, String masked) {
        assertThat(MaskedName.of(name)).isEqualTo(masked);
    }

    @Property
    void givenAnyName_whenMasked_thenNeverWholeAndWellFormed(@ForAll @StringLength(max = 8) String name) {
        String masked = MaskedName.of(name);
        assertThat(masked).endsWith("*");
        assertThat(masked.codePointCount(0, masked.length())).isBetween(1, 3);
        assertThat(masked.substring(0, masked.length() - 1)).satisfies(shown -> {
            if (!shown.isEmpty()) {
                assertThat(name.strip()).startsWith(shown).isNotEqualTo(shown);
            }
        });
    }
}
