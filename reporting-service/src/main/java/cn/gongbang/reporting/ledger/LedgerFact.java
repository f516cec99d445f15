package cn.gongbang.reporting.ledger;

import cn.gongbang.contracts.codes.CaseStatus;
import cn.gongbang.contracts.codes.Category;
import cn.gongbang.contracts.unions.UnionCode;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One fact of a case or its review as the ledgers count it; never changed by a later one.
 *
 * @param id source, case and sequence, the identity of the event
 * @param campaigns the case belonged to when the fact was recorded; it counts in the ledgers of each
 * @param union that held the case when the fact was recorded
 * @param standing how the case stood after it; absent for facts of a review
 */
public record LedgerFact(
        String id,
        String caseId,
        long sequence,
        List<String> campaigns,
        UnionCode union,
        Instant recordedAt,
        Set<LedgerColumn> columns,
        @Nullable NoticeChange notice,
        @Nullable Standing standing) {

    /** Which union holds the case, and as what. */
    public record Standing(UnionCode heldBy, CaseStatus status, Category category) {}
}
