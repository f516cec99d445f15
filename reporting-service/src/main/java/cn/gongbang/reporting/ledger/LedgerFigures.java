package cn.gongbang.reporting.ledger;

import cn.gongbang.contracts.unions.UnionCode;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What was counted for a ledger, by union. */
public record LedgerFigures(Tally tally, Map<UnionCode, Integer> noticesRunning, Map<UnionCode, Stock> stocks) {
    public Set<UnionCode> unions() {
        Set<UnionCode> unions = new TreeSet<>(tally.unions());
        unions.addAll(noticesRunning.keySet());
        unions.addAll(stocks.keySet());
        return unions;
    }
}
