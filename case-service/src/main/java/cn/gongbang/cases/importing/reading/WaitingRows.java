package cn.gongbang.cases.importing.reading;

import cn.gongbang.cases.importing.form.SheetKind;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The rows of a sheet that belong to families, by 序号 and in few bytes, until their family comes. */
final class WaitingRows {
    private final FormSheet sheet;
    private final Map<String, List<byte[]>> byNumber = new HashMap<>();

    private WaitingRows(FormSheet sheet) {
        this.sheet = sheet;
    }

    static WaitingRows of(FormSheet sheet) throws IOException, InterruptedException {
        WaitingRows rows = new WaitingRows(sheet);
        sheet.rows(row -> rows.byNumber
                .computeIfAbsent(FamilyNumber.of(row).orElse(""), fresh -> new ArrayList<>(4))
                .add(row.packed()));
        return rows;
    }

    FormSheet sheet() {
        return sheet;
    }

    SheetKind kind() {
        return sheet.kind();
    }

    Iterable<String> numbers() {
        return byNumber.keySet();
    }

    List<FormRow> of(String number) {
        int columns = sheet.kind().columns().size();
        return byNumber.getOrDefault(number, List.of()).stream()
                .map(packed -> FormRow.unpacked(packed, columns))
                .toList();
    }
}
