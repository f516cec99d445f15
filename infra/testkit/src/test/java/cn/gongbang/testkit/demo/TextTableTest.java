package cn.gongbang.testkit.demo;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gongbang.testkit.play.Texts;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;

class TextTableTest {
    private static final OffsetDateTime NOW = OffsetDateTime.parse("2023-02-01T09:00:00+08:00");

    @Test
    void givenChineseAndLatinText_whenPrinted_thenColumnsAlignOnATerminal() {
        List<String> lines = new TextTable()
                .row(List.of("单位", "申请", "x"))
                .row(List.of("外海物流", "7", "10"))
                .row(List.of("𠮷 A", "-", "1"))
                .lines();

        assertThat(lines).containsExactly("单位      申请   x", "外海物流     7  10", "𠮷 A         -   1");
        assertThat(lines).extracting(TextTable::width).containsOnly(18);
    }

    @Test
    void givenNoTerminal_whenPlaying_thenOneLineEveryTenPercent() {
        assertThat(progress(false).lines()).hasSize(11).last().asString().contains("100%", "2023-02-01 09:00");
    }

    @Test
    void givenTerminal_whenPlaying_thenOneLineIsDrawnAgainAndAgain() {
        assertThat(progress(true)).contains("\r[", "#".repeat(30)).endsWith(System.lineSeparator());
    }

    @Test
    void givenBothLanguages_whenCompared_thenTheyHaveTheSameKeys() {
        ResourceBundle chinese = bundle(Locale.SIMPLIFIED_CHINESE);
        ResourceBundle english = bundle(Locale.ENGLISH);

        assertThat(english.keySet()).isEqualTo(chinese.keySet());
        assertThat(Texts.in(Locale.ENGLISH).get("demo.summary.total")).isEqualTo("Total");
        assertThat(Texts.chinese().get("demo.summary.total")).isEqualTo("合计");
    }

    private static ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle(
                "cn.gongbang.testkit.messages",
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    private static String progress(boolean terminal) {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        ProgressLine line =
                new ProgressLine(new PrintStream(printed, true, StandardCharsets.UTF_8), Texts.chinese(), terminal);
        for (int done = 0; done <= 300; done++) {
            line.played(done, 300, NOW);
        }
        return printed.toString(StandardCharsets.UTF_8);
    }
}
