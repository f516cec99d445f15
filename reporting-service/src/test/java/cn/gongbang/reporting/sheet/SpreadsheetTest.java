package cn.gongbang.reporting.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

class SpreadsheetTest {
    private static final Table TABLE = new Table(
            "情况汇总表",
            "2023年江海区困难职工情况汇总表",
            "填报单位",
            List.of(
                    Heading.of("姓名", 10),
                    Heading.group("刚性支出", List.of("医疗", "教育"), 10, Heading.MONEY),
                    Heading.of("身份证号", 20)),
            List.of(
                    Arrays.asList("𠮷田", new BigDecimal("12.30"), null, "440704198503120015"),
                    Arrays.asList("=HYPERLINK(\"x\")", 0, 1, "+1")),
            "填表人：");

    @Test
    void givenTable_whenWritten_thenNumbersAreNumbersAndIdsAreText() throws IOException {
        Map<String, String> parts = parts(Spreadsheet.of(TABLE));
        String sheet = part(parts, "xl/worksheets/sheet1.xml");
        String strings = part(parts, "xl/sharedStrings.xml");
        assertThat(sheet).contains("<v>12.30</v>").contains("landscape").contains("mergeCell");
        assertThat(strings).contains("440704198503120015");
    }

    @Test
    void givenTextLikeAFormula_whenWritten_thenItIsMadeHarmless() throws IOException {
        Map<String, String> parts = parts(Spreadsheet.of(TABLE));
        assertThat(part(parts, "xl/worksheets/sheet1.xml")).doesNotContain("<f>");
        assertThat(part(parts, "xl/sharedStrings.xml"))
                .containsPattern("('|&apos;)=HYPERLINK")
                .containsPattern("('|&apos;)\\+1");
    }

    @Test
    void givenSameTable_whenWrittenTwice_thenSameBytesWithoutTimes() throws IOException {
        byte[] first = Spreadsheet.of(TABLE);
        for (int again = 0; again < 20; again++) {
            assertThat(Arrays.equals(Spreadsheet.of(TABLE), first)).isTrue();
        }
        assertThat(part(parts(first), "docProps/core.xml")).doesNotContain("created");
    }

    private static String part(Map<String, String> parts, String name) {
        assertThat(parts).containsKey(name);
        return parts.get(name);
    }

    private static Map<String, String> parts(byte[] file) throws IOException {
        Map<String, String> parts = new HashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }
}
