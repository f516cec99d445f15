package cn.gongbang.reporting.ledger;

import cn.gongbang.contracts.events.UnionTree;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToIntFunction;

/** The sum over a union's whole subtree, its own row included. */
final class SumRow {
    private SumRow() {}

    static LedgerRow of(UnionTree.Node union, Collection<LedgerRow> ownRows) {
        List<LedgerRow> parts =
                ownRows.stream().filter(row -> row.union().within(union.code())).toList();
        Map<LedgerColumn, Cell> columns = new EnumMap<>(LedgerColumn.class);
        for (LedgerColumn column : LedgerColumn.values()) {
            columns.put(
                    column,
                    parts.stream()
                            .map(row -> Objects.requireNonNull(row.columns().get(column)))
                            .reduce(Cell.ZERO, Cell::plus));
        }
        int unions = sum(parts, LedgerRow::unions);
        int zeroReports = sum(parts, LedgerRow::zeroReports);
        return new LedgerRow(
                union.code(),
                union.name(),
                union.kind(),
                columns,
                sum(parts, LedgerRow::noticeRunning),
                parts.stream().map(LedgerRow::current).reduce(Stock.NONE, Stock::plus),
                unions > 0 && zeroReports == unions && LedgerRow.quiet(columns),
                unions,
                sum(parts, LedgerRow::answered),
                zeroReports,
                sum(parts, row -> row.consultations() == null ? 0 : row.consultations()),
                null,
                null,
                null);
    }

    private static int sum(List<LedgerRow> parts, ToIntFunction<LedgerRow> figure) {
        return parts.stream().mapToInt(figure).sum();
    }
}
