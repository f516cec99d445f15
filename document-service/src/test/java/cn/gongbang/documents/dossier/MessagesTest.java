package cn.gongbang.documents.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MessagesTest {
    @Test
    void givenMaterialsAndReasons_thenEachHasAChineseAndAnEnglishText() {
        Set<String> needed = Stream.concat(
                        Arrays.stream(Material.values()).map(material -> "material." + material),
                        Arrays.stream(Reason.values()).map(reason -> "reason." + reason))
                .collect(Collectors.toSet());

        for (Locale language : List.of(Locale.ROOT, Locale.ENGLISH)) {
            ResourceBundle bundle = ResourceBundle.getBundle("document-messages", language);
            assertThat(bundle.keySet()).containsAll(needed);
        }
        assertThat(ResourceBundle.getBundle("document-messages", Locale.ENGLISH).getString("material.ID_CARD"))
                .isNotEqualTo(ResourceBundle.getBundle("document-messages", Locale.ROOT)
                        .getString("material.ID_CARD"));
    }
}
