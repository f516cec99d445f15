package cn.gongbang.documents.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.gongbang.platform.problems.Refusal;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class DossierTagTest {
    @Test
    void givenTagOfDossier_whenSentBack_thenItsVersionIsExpected() {
        String tag = "\"" + DossierTag.of(12, 3, -1, Locale.ENGLISH) + "\"";

        assertThat(DossierTag.expectedVersion(tag)).isEqualTo(12);
        assertThat(DossierTag.expectedVersion("W/" + tag)).isEqualTo(12);
        assertThat(DossierTag.expectedVersion("\"12\"")).isEqualTo(12);
    }

    @Test
    void givenNoTagOrAny_thenNothingIsExpected() {
        assertThat(DossierTag.expectedVersion(null)).isNull();
        assertThat(DossierTag.expectedVersion("*")).isNull();
    }

    @Test
    void givenForeignTag_thenRefused412() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> DossierTag.expectedVersion("\"9f86d081\""))
                .satisfies(refusal -> assertThat(refusal.details().status()).isEqualTo(412));
    }
}
