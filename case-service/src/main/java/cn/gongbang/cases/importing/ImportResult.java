package cn.gongbang.cases.importing;

import cn.gongbang.cases.importing.reading.RowProblem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of one family of a file; nothing personal stands in it.
 *
 * @param place counted from 0 in the order of reading
 * @param row of the sheet 家庭, or the line
 * @param caseId created now or found; absent when the family was not imported
 * @param problems why it was not
 * @param notes what should be looked at though it was
 */
record ImportResult(
        int place,
        int row,
        Outcome outcome,
        @Nullable String caseId,
        @Nullable String number,
        List<RowProblem> problems,
        List<RowProblem> notes) {

    enum Outcome {
        CREATED,
        UNCHANGED,
        FAILED
    }
}
