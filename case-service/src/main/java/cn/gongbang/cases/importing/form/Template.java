package cn.gongbang.cases.importing.form;

import cn.gongbang.cases.importing.form.Column.Kind;
import cn.gongbang.contracts.codes.Relation;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.Range;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/**
 * Writes the empty import form: five sheets with headings, drop-down lists and text columns, and the explanation with a
 * fictional example. The data sheets hold headings only.
 */
public final class Template {
    private static final int LAST_ROW = 20_000;
    private static final String TEXT_FORMAT = "@";
    private static final String DATE_FORMAT = "yyyy-mm-dd";
    private static final String MONEY_FORMAT = "0.00";
    private static final String HEADING_FILL = "EDEDED";
    private static final List<String> YES_NO = List.of("是", "否");
    private static final List<String> LEVELS = List.of("1", "2", "3", "4");

    private Template() {}

    public static byte[] file() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "gongbang", "1.0")) {
            Map<SheetKind, Worksheet> sheets = new HashMap<>();
            for (SheetKind kind : SheetKind.values()) {
                sheets.put(kind, headings(workbook.newWorksheet(kind.title()), kind));
            }
            explain(workbook.newWorksheet(FormTexts.text("explanation")));
            Worksheet lists = workbook.newWorksheet(FormTexts.text("lists"));
            Map<List<String>, Range> written = new HashMap<>();
            sheets.forEach((kind, sheet) -> choices(sheet, kind, lists, written));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** What may be chosen in a column; empty when it is free. */
    static List<String> choices(SheetKind sheet, Column column) {
        Class<? extends Enum<?>> codes = column.codes();
        if (codes == null) {
            return column.kind() == Kind.YES_NO ? YES_NO : column.kind() == Kind.LEVEL ? LEVELS : List.of();
        }
        List<String> words = new ArrayList<>(Terms.words(codes));
        if (sheet == SheetKind.MEMBERS) {
            words.remove(codes == Relation.class ? Terms.word(Relation.HOLDER) : "");
        }
        return words;
    }

    private static Worksheet headings(Worksheet sheet, SheetKind kind) {
        List<Column> columns = kind.columns();
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            String heading = FormTexts.markedHeading(kind, column);
            sheet.value(0, i, heading);
            sheet.width(i, Math.max(column.kind() == Kind.DIGITS ? 21 : 11, heading.length() * 2 + 2));
            String format = format(column.kind());
            if (format != null) {
                sheet.style(i).format(format).set();
            }
        }
        sheet.range(0, 0, 0, columns.size() - 1)
                .style()
                .bold()
                .fillColor(HEADING_FILL)
                .horizontalAlignment("center")
                .borderStyle(BorderStyle.THIN)
                .format(TEXT_FORMAT)
                .set();
        sheet.freezePane(0, 1);
        return sheet;
    }

    private static @Nullable String format(Kind kind) {
        return switch (kind) {
            case NUMBER, TEXT, DIGITS, PERSON, CODE, YES_NO, LEVEL -> TEXT_FORMAT;
            case DATE -> DATE_FORMAT;
            case MONEY -> MONEY_FORMAT;
            case AREA -> null;
        };
    }

    private static void choices(Worksheet sheet, SheetKind kind, Worksheet lists, Map<List<String>, Range> written) {
        List<Column> columns = kind.columns();
        for (int i = 0; i < columns.size(); i++) {
            List<String> choices = choices(kind, columns.get(i));
            if (!choices.isEmpty()) {
                Range list = written.computeIfAbsent(choices, fresh -> list(lists, written.size(), fresh));
                sheet.range(1, i, LAST_ROW, i)
                        .validateWithList(list)
                        .allowBlank(true)
                        .errorStyle(DataValidationErrorStyle.WARNING)
                        .errorTitle(FormTexts.text("choice.title"))
                        .error(FormTexts.text("choice"))
                        .showErrorMessage(true);
            }
        }
    }

    private static Range list(Worksheet lists, int column, List<String> choices) {
        for (int row = 0; row < choices.size(); row++) {
            lists.value(row, column, choices.get(row));
        }
        lists.width(column, 16);
        return lists.range(0, column, choices.size() - 1, column);
    }

    private static void explain(Worksheet sheet) {
        int row = 0;
        sheet.value(row, 0, FormTexts.text("title"));
        sheet.style(row++, 0).bold().fontSize(16).set();
        for (String rule : FormTexts.rules()) {
            sheet.value(row, 0, row + ". " + rule);
            row++;
        }
        row = describe(sheet, row + 1);
        sheet.value(row, 0, FormTexts.text("example"));
        sheet.style(row++, 0).bold().set();
        for (SheetKind kind : SheetKind.values()) {
            row = example(sheet, row, kind);
        }
        int[] widths = {12, 22, 30, 40, 60};
        for (int i = 0; i < widths.length; i++) {
            sheet.width(i, widths[i]);
        }
    }

    private static int describe(Worksheet sheet, int first) {
        int row = first;
        line(
                sheet,
                row++,
                List.of("head.sheet", "head.column", "head.need", "head.hint", "head.choices").stream()
                        .map(key -> FormTexts.text(key))
                        .toList());
        sheet.range(first, 0, first, 4).style().bold().fillColor(HEADING_FILL).set();
        for (SheetKind kind : SheetKind.values()) {
            for (Column column : kind.columns()) {
                line(
                        sheet,
                        row++,
                        List.of(
                                kind.title(),
                                FormTexts.heading(kind, column),
                                FormTexts.need(column),
                                FormTexts.hint(column),
                                String.join("、", choices(kind, column))));
            }
        }
        return row + 1;
    }

    private static int example(Worksheet sheet, int first, SheetKind kind) {
        sheet.value(first, 0, kind.title());
        for (int i = 0; i < kind.columns().size(); i++) {
            Column column = kind.columns().get(i);
            sheet.value(first, i + 1, FormTexts.markedHeading(kind, column));
            sheet.value(first + 1, i + 1, FormTexts.example(kind, column));
        }
        sheet.range(first, 1, first, kind.columns().size())
                .style()
                .fillColor(HEADING_FILL)
                .set();
        return first + 3;
    }

    private static void line(Worksheet sheet, int row, List<String> texts) {
        for (int i = 0; i < texts.size(); i++) {
            sheet.value(row, i, texts.get(i));
        }
    }
}
