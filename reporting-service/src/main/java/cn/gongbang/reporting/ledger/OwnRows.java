package cn.gongbang.reporting.ledger;

import cn.gongbang.contracts.unions.UnionCode;
import java.util.Map;

/** The unions' own figures; a subdistrict's row is about the cases it holds itself. */
record OwnRows(Unions unions, LedgerFigures figures, Map<UnionCode, LedgerAnswer> answers) {
    LedgerRow of(UnionCode union) {
        Map<LedgerColumn, Cell> columns = figures.tally().of(union);
        LedgerAnswer answer = answers.get(union);
        boolean zeroReport = answer != null && LedgerRow.quiet(columns);
        boolean mustAnswer = unions.answersWeekly(union);
        return new LedgerRow(
                union,
                unions.nameOf(union),
                null,
                columns,
                figures.noticesRunning().getOrDefault(union, 0),
                figures.stocks().getOrDefault(union, Stock.NONE),
                zeroReport,
                mustAnswer ? 1 : 0,
                mustAnswer && answer != null ? 1 : 0,
                mustAnswer && zeroReport ? 1 : 0,
                answer == null ? null : answer.consultations(),
                answer == null ? null : answer.problems(),
                answer == null ? null : answer.submittedBy(),
                answer == null ? null : answer.submittedAt());
    }
}
