package cn.gongbang.cases.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cn.gongbang.cases.importing.form.SheetKind;
import cn.gongbang.cases.importing.form.Template;
import cn.gongbang.cases.importing.reading.FamilyFile;
import cn.gongbang.platform.problems.FieldProblem;
import cn.gongbang.platform.problems.Refusal;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file that is no import form is refused as a whole; a line of JSON Lines spoils only itself. */
class UnreadableFilesTest {
    private static final String GOOD = """
            {"campaign":"2023","union":"jianghai.waihai.u01","channel":"WORKERS_APP",\
            "people":[{"residentId":"440704198503120015","name":"欧阳明","relation":"HOLDER","ableToWork":true}],\
            "incomes":[],"expenses":[],"causes":{"primary":"OTHER"}}""";

    @TempDir
    private Path folder;

    @Test
    void givenOtherContent_whenOpened_thenRefusedByContentWhateverItsName() {
        assertThat(refusal(file("%PDF-1.7 something".getBytes(StandardCharsets.UTF_8)))
                        .status())
                .isEqualTo(415);
        assertThat(refusal(file("序号,姓名\n1,欧阳明\n".getBytes(StandardCharsets.UTF_8)))
                        .status())
                .isEqualTo(415);
        assertThat(refusal(file(new byte[] {
                            (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
                        }))
                        .message())
                .isEqualTo("import.oldExcel");
        assertThat(refusal(file(zip("word/document.xml", "<a/>"))).status()).isEqualTo(415);
    }

    @Test
    void givenNothingToImport_whenOpened_thenRefused() {
        assertThat(refusal(file(" \n \n".getBytes(StandardCharsets.UTF_8))).code())
                .isEqualTo("EMPTY");
        assertThat(refusal(file(Template.file())).code()).isEqualTo("EMPTY");
    }

    @Test
    void givenBrokenWorkbook_whenOpened_thenRefused() {
        byte[] whole = Template.file();
        assertThat(refusal(file(Arrays.copyOf(whole, whole.length / 2))).status())
                .isEqualTo(422);
        assertThat(refusal(file(zip("xl/workbook.xml", "no xml"))).status()).isEqualTo(422);
    }

    @Test
    void givenWorkbookThatUnpacksWithoutEnd_whenOpened_thenRefusedBeforeItIsRead() {
        byte[] bomb = zip("xl/workbook.xml", "x", "xl/sharedStrings.xml", " ".repeat(90 * 1024 * 1024));
        assertThat(bomb.length).isLessThan(200_000);
        assertThat(refusal(file(bomb)).status()).isEqualTo(413);
    }

    @Test
    void givenMissingSheetMissingAndUnknownColumns_whenOpened_thenAllAreNamed() {
        FilledForm form = new FilledForm();
        form.family("1", "欧阳明", "440704198503120015");
        form.without(SheetKind.ACCIDENTS);
        form.headings(SheetKind.FAMILIES).remove("姓名");
        form.headings(SheetKind.MEMBERS).add("年龄");
        form.headings(SheetKind.INCOMES).add("金额");
        assertThat(refusal(form.writeTo(folder.resolve("form"))).errors())
                .extracting(FieldProblem::message, FieldProblem::arguments)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple("import.columnsMissing", List.of("家庭", "姓名")),
                        org.assertj.core.groups.Tuple.tuple("import.columnUnknown", List.of("成员!Q1")),
                        org.assertj.core.groups.Tuple.tuple("import.columnTwice", List.of("收入!E1")),
                        org.assertj.core.groups.Tuple.tuple("import.sheetMissing", List.of("意外")));
    }

    @Test
    void givenMoreFamiliesThanTaken_whenOpened_then413() {
        Path lines = file((GOOD + "\n" + GOOD).getBytes(StandardCharsets.UTF_8));
        assertThat(catchThrowableOfType(Refusal.class, () -> FamilyFile.open(Files.readAllBytes(lines), Intake.JSON, 1))
                        .details()
                        .status())
                .isEqualTo(413);
    }

    @Test
    void givenLinesOfAllKinds_whenRead_thenEachBadOneIsNamedByLineAndPointer() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(("\uFEFF" + GOOD + "\r\n\n").getBytes(StandardCharsets.UTF_8));
        bytes.writeBytes(("{\"key\":\"A1\",\"application\":" + GOOD.replace("0015", "0016") + "}\n")
                .getBytes(StandardCharsets.UTF_8));
        bytes.writeBytes("{\"campaign\":\n".getBytes(StandardCharsets.UTF_8));
        bytes.writeBytes("[1]\n".getBytes(StandardCharsets.UTF_8));
        bytes.writeBytes((GOOD.replace("\"WORKERS_APP\"", "{}") + "\n").getBytes(StandardCharsets.UTF_8));
        bytes.writeBytes(GOOD.getBytes(Charset.forName("GBK")));
        Path lines = file(bytes.toByteArray());
        assertThat(Intake.problems(lines))
                .extracting(problem -> problem.pointer() + " " + problem.code())
                .containsExactly(
                        "/application/people/0/residentId R-ID-1",
                        " MALFORMED",
                        " FORMAT",
                        "/channel FORMAT",
                        " ENCODING");
        assertThat(rows(lines)).containsExactly(1, 3, 4, 5, 6, 7);
        assertThat(Intake.problems(lines).toString()).doesNotContain("欧阳", "440704");
    }

    private static List<Integer> rows(Path lines) throws IOException {
        List<Integer> rows = new java.util.ArrayList<>();
        try (FamilyFile file = FamilyFile.open(Files.readAllBytes(lines), Intake.JSON, 100)) {
            file.read(family -> rows.add(family.row()));
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
        return rows;
    }

    private static Refusal.Details refusal(Path file) {
        return catchThrowableOfType(Refusal.class, () -> FamilyFile.open(Files.readAllBytes(file), Intake.JSON, 100))
                .details();
    }

    private Path file(byte[] content) {
        try {
            return Files.write(Files.createTempFile(folder, "upload", ".xlsx"), content);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static byte[] zip(String... namesAndContents) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < namesAndContents.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndContents[i]));
                zip.write(namesAndContents[i + 1].getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return bytes.toByteArray();
    }
}
