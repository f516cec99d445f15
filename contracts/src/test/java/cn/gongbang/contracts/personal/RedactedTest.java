package cn.gongbang.contracts.personal;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gongbang.contracts.events.CaseSnapshot;
import org.junit.jupiter.api.Test;

class RedactedTest {
    record Told(int row, @Personal String name, CaseSnapshot.Bank bank) {
        @Override
        public String toString() {
            return Redacted.of(this);
        }
    }

    @Test
    void givenPersonalComponents_whenShown_thenOnlyTheOthersAreReadable_R_PII_1() {
        assertThat(new Told(7, "欧阳𠮷", new CaseSnapshot.Bank("工商银行", "6222020000000000000")))
                .hasToString("Told[row=7, name=*, bank=Bank[*]]");
    }
}
