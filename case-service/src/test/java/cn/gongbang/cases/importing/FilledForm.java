package cn.gongbang.cases.importing;

import cn.gongbang.cases.importing.form.Column;
import cn.gongbang.cases.importing.form.FormTexts;
import cn.gongbang.cases.importing.form.SheetKind;
import cn.gongbang.cases.importing.form.Terms;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import tools.jackson.databind.JsonNode;

/** An import form that somebody filled in: rows by heading; a number becomes a number cell, a date a date cell. */
public final class FilledForm {
    private final Map<SheetKind, List<Map<String, Object>>> rows = new EnumMap<>(SheetKind.class);
    private final Map<SheetKind, List<String>> headings = new EnumMap<>(SheetKind.class);

    public FilledForm() {
        for (SheetKind kind : SheetKind.values()) {
            rows.put(kind, new ArrayList<>());
            headings.put(
                    kind,
                    new ArrayList<>(kind.columns().stream()
                            .map(column -> FormTexts.heading(kind, column))
                            .toList()));
        }
    }

    /** A family with only what must be there; others may be set in the answered row. */
    public Map<String, Object> family(String number, String name, Object residentId) {
        return row(
                SheetKind.FAMILIES,
                "序号",
                number,
                "调查批次",
                "2023",
                "单位代码",
                "jianghai.waihai.u01",
                "申请途径",
                "基层工会",
                "姓名",
                name,
                "身份证号",
                residentId,
                "有劳动能力",
                "是",
                "主要致困原因",
                "其他");
    }

    public Map<String, Object> member(String number, String name, String relation, Object residentId) {
        return row(SheetKind.MEMBERS, "序号", number, "姓名", name, "关系", relation, "身份证号", residentId, "有劳动能力", "是");
    }

    public Map<String, Object> income(String number, Object person, String kind, Object amount) {
        return row(SheetKind.INCOMES, "序号", number, "人员", person, "收入类别", kind, "金额", amount);
    }

    public Map<String, Object> expense(String number, Object person, String kind, Object amount) {
        return row(SheetKind.EXPENSES, "序号", number, "人员", person, "支出类别", kind, "金额", amount);
    }

    public Map<String, Object> row(SheetKind kind, Object... pairs) {
        Map<String, Object> row = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            row.put((String) pairs[i], pairs[i + 1]);
        }
        rows.get(kind).add(row);
        return row;
    }

    /** The headings of a sheet, to be changed. */
    public List<String> headings(SheetKind kind) {
        return headings.get(kind);
    }

    /** Leaves a sheet out. */
    public void without(SheetKind kind) {
        headings.remove(kind);
    }

    /** Writes an application, as a request has it, into the rows of the form; codes become words. */
    public void application(String number, JsonNode application) {
        fill(SheetKind.FAMILIES, number, application, 0);
        for (int i = 1; i < application.path("people").size(); i++) {
            fill(SheetKind.MEMBERS, number, application, i);
        }
        for (int i = 0; i < application.path("incomes").size(); i++) {
            fill(SheetKind.INCOMES, number, application, i);
        }
        for (int i = 0; i < application.path("expenses").size(); i++) {
            fill(SheetKind.EXPENSES, number, application, i);
        }
        if (application.path("accident").isObject()) {
            fill(SheetKind.ACCIDENTS, number, application, 0);
        }
    }

    public Path writeTo(Path file) {
        try (OutputStream out = Files.newOutputStream(file);
                Workbook workbook = new Workbook(out, "test", "1.0")) {
            headings.forEach((kind, columns) -> write(workbook.newWorksheet(kind.title()), columns, rows.get(kind)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
    }

    private void fill(SheetKind kind, String number, JsonNode application, int index) {
        Map<String, Object> row = row(kind, "序号", number);
        int appended = 0;
        for (Column column : kind.columns().subList(1, kind.columns().size())) {
            String pointer =
                    column.pointer().replace("{i}", String.valueOf(index)).replace("{m}", "m" + (index + 1));
            JsonNode value = application.at(pointer.endsWith("/-") ? pointer.replace("/-", "/" + appended++) : pointer);
            if (!value.isMissingNode() && !value.isNull()) {
                row.put(FormTexts.heading(kind, column), cell(column, value));
            }
        }
    }

    private static Object cell(Column column, JsonNode value) {
        return switch (column.kind()) {
            case CODE ->
                Stream.of(column.codes().getEnumConstants())
                        .filter(code -> code.name().equals(value.asString()))
                        .map(Terms::word)
                        .findFirst()
                        .orElseThrow();
            case YES_NO -> value.asBoolean() ? "是" : "否";
            case LEVEL -> value.asInt();
            case DATE -> LocalDate.parse(value.asString());
            case MONEY -> new BigDecimal(value.asString());
            case NUMBER, TEXT, DIGITS, AREA, PERSON -> value.asString();
        };
    }

    private static void write(Worksheet sheet, List<String> headings, List<Map<String, Object>> rows) {
        for (int column = 0; column < headings.size(); column++) {
            sheet.value(0, column, headings.get(column));
            for (int row = 0; row < rows.size(); row++) {
                value(sheet, row + 1, column, rows.get(row).get(headings.get(column)));
            }
        }
    }

    private static void value(Worksheet sheet, int row, int column, Object value) {
        switch (value) {
            case null -> {}
            case Number number -> sheet.value(row, column, number);
            case LocalDate date -> {
                sheet.value(row, column, date);
                sheet.style(row, column).format("yyyy-mm-dd").set();
            }
            case Boolean truth -> sheet.value(row, column, truth);
            default -> sheet.value(row, column, value.toString());
        }
    }
}
