package cn.gongbang.reporting.ledger;

import cn.gongbang.contracts.unions.UnionCode;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** How often each union's columns counted up to the previous cut and between the two cuts. */
public final class Tally {
    private final Map<UnionCode, Map<LedgerColumn, Cell>> cells = new HashMap<>();

    public void add(UnionCode union, LedgerColumn column, Cell counted) {
        cells.computeIfAbsent(union, code -> new EnumMap<>(LedgerColumn.class)).merge(column, counted, Cell::plus);
    }

    public Set<UnionCode> unions() {
        return Set.copyOf(cells.keySet());
    }

    /** Every column of the union, zeros included, in the order of the contract. */
    Map<LedgerColumn, Cell> of(UnionCode union) {
        Map<LedgerColumn, Cell> counted = cells.getOrDefault(union, Map.of());
        Map<LedgerColumn, Cell> row = new EnumMap<>(LedgerColumn.class);
        for (LedgerColumn column : LedgerColumn.values()) {
            row.put(column, counted.getOrDefault(column, Cell.ZERO));
        }
        return row;
    }
}
