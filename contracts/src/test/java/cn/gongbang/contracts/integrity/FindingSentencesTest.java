package cn.gongbang.contracts.integrity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class FindingSentencesTest {
    @Test
    void givenEveryKind_whenToldInBothLanguages_thenItSaysWhereAndWhich() {
        for (Finding.Kind kind : Finding.Kind.values()) {
            Finding finding = new Finding(kind, "case:1", 12345, "detail");
            for (Locale language : new Locale[] {Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH}) {
                String sentence = new FindingSentences(language).of(finding);
                assertThat(sentence).doesNotContain("{", "''");
                if (kind == Finding.Kind.FILE_MALFORMED) {
                    assertThat(sentence).contains("detail");
                } else {
                    assertThat(sentence).contains("case:1");
                }
            }
        }
        Finding changed = new Finding(Finding.Kind.EVENT_CHANGED, "case:1", 12345, "id");
        assertThat(new FindingSentences(Locale.ENGLISH).of(changed)).contains("event 12345 was changed");
        assertThat(new FindingSentences(Locale.CHINA).of(changed)).contains("第 12345 号事件被改动");
    }
}
