package cn.gongbang.contracts.unions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** contract.md, Conventions: union codes are paths, and a user acts within the own subtree only. */
class UnionCodeTest {

    @ParameterizedTest
    @CsvSource({
        "jianghai.waihai.u01, jianghai.waihai.u01, true",
        "jianghai.waihai.u01, jianghai.waihai, true",
        "jianghai.waihai.u01, jianghai, true",
        "jianghai.waihai, jianghai.waihai.u01, false",
        "jianghai.waihai2.u01, jianghai.waihai, false",
        "jianghai.lile.u01, jianghai.waihai, false"
    })
    void givenTwoUnions_whenAsked_thenWithinOnlyTheOwnSubtree(String union, String root, boolean within) {
        assertThat(new UnionCode(union).within(new UnionCode(root))).isEqualTo(within);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Jianghai", "jianghai.", ".waihai", "jianghai..u01", "江海", "a.b.c.d.e.f.g"})
    void givenNoPath_whenRead_thenRefused(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new UnionCode(text))
                .withMessage("not a union code");
    }

    @Test
    void givenUnions_whenSorted_thenByTheirWrittenPath() {
        assertThat(List.of(new UnionCode("b.a"), new UnionCode("a.b"), new UnionCode("a")).stream()
                        .sorted())
                .extracting(UnionCode::toString)
                .containsExactly("a", "a.b", "b.a");
    }
}
