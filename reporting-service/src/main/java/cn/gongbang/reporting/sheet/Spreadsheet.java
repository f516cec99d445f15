package cn.gongbang.reporting.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** Writes a {@link Table} as XLSX: title, two header rows, bordered rows, fields to sign; landscape, one page wide. */
public final class Spreadsheet {
    private static final int SUBTITLE_ROW = 1;
    private static final int HEADING_ROW = 2;
    private static final int FIRST_ROW = 4;

    private Spreadsheet() {}

    /** The same table always gives the same bytes. */
    public static byte[] of(Table table) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(file, "gongbang", "1.0")) {
            Worksheet sheet = workbook.newWorksheet(table.name());
            printSetup(sheet);
            title(sheet, table);
            headings(sheet, table.headings());
            rows(sheet, table.rows());
            bodyStyle(sheet, table);
            footer(sheet, table);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return ReproducibleZip.of(file.toByteArray());
    }

    private static void printSetup(Worksheet sheet) {
        sheet.pageOrientation("landscape");
        sheet.paperSize(PaperSize.A3_PAPER);
        sheet.setFitToPage(true);
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
        sheet.repeatRows(HEADING_ROW, FIRST_ROW - 1);
        sheet.freezePane(0, FIRST_ROW);
    }

    private static void title(Worksheet sheet, Table table) {
        int last = table.columns() - 1;
        text(sheet, 0, 0, table.title());
        sheet.range(0, 0, 0, last).merge();
        sheet.range(0, 0, 0, last)
                .style()
                .bold()
                .fontSize(18)
                .horizontalAlignment("center")
                .verticalAlignment("center")
                .set();
        sheet.rowHeight(0, 32);
        text(sheet, SUBTITLE_ROW, 0, table.subtitle());
        sheet.range(SUBTITLE_ROW, 0, SUBTITLE_ROW, last).merge();
    }

    private static void headings(Worksheet sheet, List<Heading> headings) {
        int column = 0;
        for (Heading heading : headings) {
            int last = column + heading.columns() - 1;
            text(sheet, HEADING_ROW, column, heading.text());
            if (heading.parts().isEmpty()) {
                sheet.range(HEADING_ROW, column, FIRST_ROW - 1, column).merge();
            } else {
                sheet.range(HEADING_ROW, column, HEADING_ROW, last).merge();
                for (int part = 0; part < heading.columns(); part++) {
                    text(sheet, FIRST_ROW - 1, column + part, heading.parts().get(part));
                }
            }
            for (; column <= last; column++) {
                sheet.width(column, heading.width());
            }
        }
        sheet.range(HEADING_ROW, 0, FIRST_ROW - 1, column - 1)
                .style()
                .bold()
                .wrapText(true)
                .horizontalAlignment("center")
                .verticalAlignment("center")
                .fillColor("EDEDED")
                .borderStyle(BorderStyle.THIN)
                .set();
    }

    private static void rows(Worksheet sheet, List<List<@Nullable Object>> rows) {
        for (int row = 0; row < rows.size(); row++) {
            List<@Nullable Object> values = rows.get(row);
            for (int column = 0; column < values.size(); column++) {
                switch (values.get(column)) {
                    case null -> {}
                    case Number number -> sheet.value(FIRST_ROW + row, column, number);
                    case Object other -> text(sheet, FIRST_ROW + row, column, other.toString());
                }
            }
        }
    }

    private static void bodyStyle(Worksheet sheet, Table table) {
        if (table.rows().isEmpty()) {
            return;
        }
        int lastRow = FIRST_ROW + table.rows().size() - 1;
        int column = 0;
        for (Heading heading : table.headings()) {
            int last = column + heading.columns() - 1;
            var style = sheet.range(FIRST_ROW, column, lastRow, last)
                    .style()
                    .wrapText(true)
                    .verticalAlignment("center")
                    .borderStyle(BorderStyle.THIN);
            if (heading.format() == null) {
                style.set();
            } else {
                style.format(heading.format()).set();
            }
            column = last + 1;
        }
    }

    private static void footer(Worksheet sheet, Table table) {
        int row = FIRST_ROW + table.rows().size() + 1;
        line(sheet, row, table.footer(), table);
        for (String note : table.notes()) {
            line(sheet, ++row, note, table);
        }
    }

    private static void line(Worksheet sheet, int row, String text, Table table) {
        text(sheet, row, 0, text);
        sheet.range(row, 0, row, table.columns() - 1).merge();
    }

    private static void text(Worksheet sheet, int row, int column, String text) {
        sheet.value(row, column, HarmlessText.of(text));
    }
}
