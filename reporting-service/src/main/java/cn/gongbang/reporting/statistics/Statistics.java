package cn.gongbang.reporting.statistics;

import cn.gongbang.contracts.codes.Category;
import cn.gongbang.contracts.codes.Cause;
import cn.gongbang.contracts.unions.UnionCode;
import cn.gongbang.reporting.ledger.LedgerColumn;
import java.util.List;
import java.util.Map;

/**
 * Counts of a campaign for charts.
 *
 * @param byCategory cases on file
 * @param byCause cases on file by their primary cause
 * @param bySubdistrict cases on file by subdistrict; directly affiliated unions stand for themselves
 * @param byWeek what the ledger's columns counted in each calendar week, by recorded time
 */
record Statistics(
        String campaign,
        long total,
        Map<Category, Long> byCategory,
        Map<Cause, Long> byCause,
        List<OfUnion> bySubdistrict,
        List<OfWeek> byWeek) {
    record OfUnion(UnionCode union, String name, long count) {}

    record OfWeek(String week, Map<LedgerColumn, Long> counts) {}
}
