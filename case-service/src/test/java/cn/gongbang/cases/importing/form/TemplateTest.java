package cn.gongbang.cases.importing.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.zip.ZipEntry;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Test;

/** The template opens, asks for the fields of the 档案表, and offers only what is understood. */
class TemplateTest {
    @Test
    void givenTemplate_whenOpened_thenDataSheetsHoldMarkedHeadingsOnly() throws IOException {
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(Template.file()))) {
            assertThat(workbook.getSheets().map(Sheet::getName))
                    .containsExactly("家庭", "成员", "收入", "支出", "意外", "填表说明", "代码表");
            for (SheetKind kind : SheetKind.values()) {
                List<Row> rows = workbook.findSheet(kind.title()).orElseThrow().read();
                assertThat(rows).hasSize(1);
                assertThat(rows.getFirst().stream().map(cell -> cell.asString()))
                        .containsExactlyElementsOf(kind.columns().stream()
                                .map(column -> FormTexts.markedHeading(kind, column))
                                .toList());
            }
            assertThat(workbook.findSheet("填表说明").orElseThrow().read().toString())
                    .isNotEmpty();
        }
    }

    @Test
    void givenTemplate_whenItsPartsAreRead_thenChoicesAreListsAndIdColumnsAreText() throws IOException {
        Map<String, String> parts = parts(Template.file());
        String families = parts.get("xl/worksheets/sheet1.xml");
        long chosen = SheetKind.FAMILIES.columns().stream()
                .filter(column -> !Template.choices(SheetKind.FAMILIES, column).isEmpty())
                .count();
        assertThat(families.split("<dataValidation ", -1)).hasSize((int) chosen + 1);
        assertThat(families).contains("&#x4ee3;&#x7801;&#x8868;").doesNotContain("\"null\"");
        assertThat(parts.get("xl/styles.xml")).contains("yyyy-mm-dd");
        assertThat(families).containsPattern("<col [^>]*style=\"[1-9]");
    }

    @Test
    void givenChoices_whenTyped_thenEachStandsForOneCode_domain7() {
        for (SheetKind kind : SheetKind.values()) {
            for (Column column : kind.columns()) {
                Class<? extends Enum<?>> codes = column.codes();
                if (codes != null) {
                    assertThat(new HashSet<>(Terms.words(codes)))
                            .as(codes.getSimpleName())
                            .hasSize(codes.getEnumConstants().length);
                    for (Enum<?> code : codes.getEnumConstants()) {
                        assertThat(Terms.code(codes, Terms.word(code))).contains(code.name());
                        assertThat(Terms.code(codes, code.name())).contains(code.name());
                    }
                }
            }
        }
    }

    @Test
    void givenBothLanguages_whenCompared_thenTheyKnowTheSameWords() {
        assertThat(ResourceBundle.getBundle("import-messages", Locale.ENGLISH).keySet())
                .isEqualTo(
                        ResourceBundle.getBundle("import-messages", Locale.ROOT).keySet());
    }

    private static Map<String, String> parts(byte[] file) throws IOException {
        Map<String, String> parts = new HashMap<>();
        java.nio.file.Path path = java.nio.file.Files.createTempFile("template", ".xlsx");
        java.nio.file.Files.write(path, file);
        try (var zip = new java.util.zip.ZipFile(path.toFile())) {
            for (ZipEntry entry : java.util.Collections.list(zip.entries())) {
                parts.put(
                        entry.getName(), new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
            }
        } finally {
            java.nio.file.Files.delete(path);
        }
        return parts;
    }
}
