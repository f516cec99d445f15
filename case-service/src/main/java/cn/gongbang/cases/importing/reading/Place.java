package cn.gongbang.cases.importing.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A place of a file: a cell of a workbook, or a JSON pointer into a line. */
public record Place(@Nullable String cell, @Nullable String pointer) {

    public RowProblem problem(String code, String message, List<String> arguments) {
        return new RowProblem(cell, pointer, code, message, arguments);
    }

    RowProblem problem(String code, String message, String... arguments) {
        return problem(code, message, List.of(arguments));
    }

    static Place cell(String cell) {
        return new Place(cell, null);
    }
}
