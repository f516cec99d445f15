package cn.gongbang.reporting.ledger;

import cn.gongbang.contracts.codes.UnionKind;
import cn.gongbang.contracts.unions.UnionCode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The weekly ledger of a subtree of unions (调查摸底工作台账).
 *
 * @param cutAt what was recorded up to this instant, itself included, is in it
 * @param missing R-OMIT: grassroots and directly affiliated unions that have not answered
 */
public record Ledger(String campaign, String week, Instant cutAt, List<LedgerRow> rows, List<UnionCode> missing) {

    /**
     * Rows of every union of the scope in order of code, zeros included, then the sums asked for.
     *
     * @param scope which unions are in it
     * @param rollups SUBDISTRICT, DISTRICT, both or none
     */
    public static Ledger of(
            String campaign,
            LedgerWeek week,
            Instant cutAt,
            Predicate<UnionCode> scope,
            Unions unions,
            LedgerFigures figures,
            Map<UnionCode, LedgerAnswer> answers,
            Set<UnionKind> rollups) {
        OwnRows own = new OwnRows(unions, figures, answers);
        Map<UnionCode, LedgerRow> rows = new TreeMap<>();
        Stream.concat(
                        unions.matching(scope).stream()
                                .filter(union -> union.kind() != UnionKind.DISTRICT)
                                .map(union -> union.code()),
                        figures.unions().stream().filter(scope))
                .distinct()
                .forEach(code -> rows.put(code, own.of(code)));
        List<LedgerRow> all = new ArrayList<>(rows.values());
        unions.matching(scope).stream()
                .filter(union -> rollups.contains(union.kind()))
                .map(union -> SumRow.of(union, rows.values()))
                .forEach(all::add);
        List<UnionCode> missing = rows.values().stream()
                .filter(row -> row.answered() < row.unions())
                .map(LedgerRow::union)
                .toList();
        return new Ledger(campaign, week.toString(), cutAt, List.copyOf(all), missing);
    }
}
