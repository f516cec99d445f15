package cn.gongbang.cases.importing.reading;

import cn.gongbang.cases.importing.form.Column;
import cn.gongbang.cases.importing.form.FormTexts;
import cn.gongbang.cases.importing.form.SheetKind;
import cn.gongbang.platform.problems.FieldProblem;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.CellAddress;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.jspecify.annotations.Nullable;

/** One sheet of the form in a workbook; columns are found by their headings, in any order. */
final class FormSheet {
    private static final int ABSENT = -1;
    private final SheetKind kind;
    private final Sheet sheet;
    private final List<Column> columns;
    private final int[] positions;

    private FormSheet(SheetKind kind, Sheet sheet) {
        this.kind = kind;
        this.sheet = sheet;
        this.columns = kind.columns();
        this.positions = new int[columns.size()];
        Arrays.fill(positions, ABSENT);
    }

    @FunctionalInterface
    interface RowTaker {
        void take(FormRow row) throws InterruptedException;
    }

    /** Finds the sheet and its columns; null, and the problems noted, when its form is not that of the template. */
    static @Nullable FormSheet open(ReadableWorkbook workbook, SheetKind kind, List<FieldProblem> problems)
            throws IOException {
        Sheet sheet = workbook.findSheet(kind.title()).orElse(null);
        if (sheet == null) {
            problems.add(FieldProblem.of("/file", "SHEET", "import.sheetMissing", kind.title()));
            return null;
        }
        FormSheet form = new FormSheet(kind, sheet);
        try (Stream<Row> rows = sheet.openStream()) {
            Iterator<Row> first = rows.iterator();
            form.findColumns(first.hasNext() ? first.next() : null, problems);
        }
        return form;
    }

    SheetKind kind() {
        return kind;
    }

    /** The address of a column in a row, such as {@code 成员!C7}; of the whole row when the file lacks the column. */
    String address(int column, int row) {
        int position = positions[column];
        return kind.title() + "!"
                + (position == ABSENT ? row + ":" + row : CellAddress.convertNumToColString(position) + row);
    }

    /** Every row below the headings in which something stands. */
    void rows(RowTaker taker) throws IOException, InterruptedException {
        try (Stream<Row> rows = sheet.openStream()) {
            Iterator<Row> each = rows.iterator();
            while (each.hasNext()) {
                Row row = each.next();
                FormRow read = row.getRowNum() == 1 ? null : read(row);
                if (read != null) {
                    taker.take(read);
                }
            }
        }
    }

    private @Nullable FormRow read(Row row) {
        @Nullable RawCell[] cells = new RawCell[positions.length];
        boolean blank = true;
        for (int i = 0; i < positions.length; i++) {
            if (positions[i] != ABSENT && positions[i] < row.getCellCount()) {
                cells[i] = RawCell.of(row.getCell(positions[i]));
                blank &= cells[i] == null;
            }
        }
        return blank ? null : new FormRow(row.getRowNum(), cells);
    }

    private void findColumns(@Nullable Row headings, List<FieldProblem> problems) {
        List<String> known = columns.stream()
                .map(column -> FormTexts.heading(kind, column))
                .map(FormTexts::plain)
                .toList();
        int last = headings == null || headings.getRowNum() != 1 ? 0 : headings.getCellCount();
        for (int at = 0; headings != null && at < last; at++) {
            RawCell cell = RawCell.of(headings.getCell(at));
            if (cell != null) {
                note(known.indexOf(FormTexts.plain(cell.text())), at, problems);
            }
        }
        List<String> missing = new ArrayList<>();
        for (int i = 0; i < positions.length; i++) {
            if (positions[i] == ABSENT && columns.get(i).need() == Column.Need.MUST) {
                missing.add(known.get(i));
            }
        }
        if (!missing.isEmpty()) {
            problems.add(FieldProblem.of(
                    "/file", "COLUMN", "import.columnsMissing", kind.title(), String.join("、", missing)));
        }
    }

    private void note(int column, int at, List<FieldProblem> problems) {
        String cell = kind.title() + "!" + CellAddress.convertNumToColString(at) + "1";
        if (column < 0) {
            problems.add(FieldProblem.of("/file", "COLUMN", "import.columnUnknown", cell));
        } else if (positions[column] != ABSENT) {
            problems.add(FieldProblem.of("/file", "COLUMN", "import.columnTwice", cell));
        } else {
            positions[column] = at;
        }
    }
}
