package cn.gongbang.reporting.ledger;

import cn.gongbang.contracts.codes.UnionKind;
import cn.gongbang.contracts.unions.UnionCode;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A union's own figures, or the sum over a subtree.
 *
 * @param rollup SUBDISTRICT or DISTRICT for a sum; absent for a union's own row
 * @param noticeRunning notices not past their end at the cut and not closed, voided or sent back
 * @param current the cases held at the cut
 * @param zeroReport whether the union answered that nothing happened; of a sum: whether all its unions did
 * @param unions how many unions must answer weekly
 * @param answered how many of them did
 * @param zeroReports how many of them had nothing to report
 */
public record LedgerRow(
        UnionCode union,
        String name,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable UnionKind rollup,
        Map<LedgerColumn, Cell> columns,
        int noticeRunning,
        Stock current,
        boolean zeroReport,
        int unions,
        int answered,
        int zeroReports,
        @Nullable Integer consultations,
        @Nullable String problems,
        @Nullable String submittedBy,
        @Nullable Instant submittedAt) {

    /** R-OMIT: whether nothing counted in the week. */
    static boolean quiet(Map<LedgerColumn, Cell> columns) {
        return columns.values().stream().allMatch(cell -> cell.change() == 0);
    }
}
