package cn.gongbang.standalone.acceptance;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Sheet;

/** The downloaded import form with rows in it, as somebody with a spreadsheet program would send it. */
final class FilledTemplate {
    private static final List<String> DATA_SHEETS = List.of("家庭", "成员", "收入", "支出", "意外");
    private final Map<String, List<String>> headings = new LinkedHashMap<>();
    private final Map<String, List<Map<String, String>>> rows = new LinkedHashMap<>();

    FilledTemplate(byte[] template) throws IOException {
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(template))) {
            for (String name : DATA_SHEETS) {
                Sheet sheet = workbook.findSheet(name).orElseThrow();
                headings.put(
                        name,
                        sheet.read().getFirst().stream().map(Cell::asString).toList());
                rows.put(name, new ArrayList<>());
            }
        }
    }

    /** Adds a row by the headings without their marks. */
    void row(String sheet, String... pairs) {
        Map<String, String> row = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            row.put(pairs[i], pairs[i + 1]);
        }
        rows.get(sheet).add(row);
    }

    byte[] bytes() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "test", "1.0")) {
            for (String name : DATA_SHEETS) {
                Worksheet sheet = workbook.newWorksheet(name);
                List<String> columns = headings.get(name);
                for (int column = 0; column < columns.size(); column++) {
                    sheet.value(0, column, columns.get(column));
                    for (int row = 0; row < rows.get(name).size(); row++) {
                        String value =
                                rows.get(name).get(row).get(columns.get(column).replace("*", ""));
                        if (value != null) {
                            sheet.value(row + 1, column, value);
                        }
                    }
                }
            }
        }
        return bytes.toByteArray();
    }
}
