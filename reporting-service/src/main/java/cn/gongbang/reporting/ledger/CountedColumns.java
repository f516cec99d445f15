package cn.gongbang.reporting.ledger;

import cn.gongbang.contracts.codes.Category;
import cn.gongbang.contracts.codes.ClosingReason;
import cn.gongbang.contracts.codes.UnionKind;
import cn.gongbang.contracts.events.CaseFact;
import cn.gongbang.contracts.events.CaseSnapshot;
import cn.gongbang.contracts.events.ReviewFact;
import java.util.Set;

/** contract.md, reporting-service: in which columns of the ledger a fact counts. */
public final class CountedColumns {
    private CountedColumns() {}

    /** @param after the case as it stands after the fact */
    public static Set<LedgerColumn> of(CaseFact fact, CaseSnapshot after) {
        return switch (fact) {
            case OPENED -> Set.of(LedgerColumn.APPLIED);
            case RECOGNIZED -> recognized(after.assessment().category());
            case WORKER_LEFT_JOB -> Set.of(LedgerColumn.LEFT_JOB);
            case PERSON_DIED -> Set.of(LedgerColumn.DECEASED);
            case CLOSED -> after.closingReason() == ClosingReason.EXITED ? Set.of(LedgerColumn.EXITED) : Set.of();
            case ASSESSED,
                    INCOME_UPDATED,
                    MEMBER_ADDED,
                    MEMBER_REMOVED,
                    HOLDER_NAMED,
                    PERSON_FACTS_CHANGED,
                    OFFICIALLY_REASSESSED,
                    CAUSES_CHANGED,
                    TRANSFERRED,
                    WORKER_RETIRED,
                    HOUSEHOLD_MERGED,
                    CARRIED_OVER,
                    CHANGE_CORRECTED,
                    APPLICATION_CORRECTED,
                    CLOSURE_REVOKED,
                    WITHDRAWN,
                    REOPENED,
                    REVIEW_FELL_DUE,
                    REVIEW_BEGUN,
                    SENT_BACK,
                    RESUBMITTED,
                    REJECTED,
                    FILED_LATE,
                    REGISTER_CHECKED,
                    EXCLUSION_FOUND,
                    EXCLUSION_DECIDED,
                    PROCESSING_RESTRICTED,
                    RESTRICTION_LIFTED,
                    ERASURE_ORDERED,
                    PERSONAL_DATA_ERASED -> Set.of();
        };
    }

    /** @param kind of the union that held the case; without a subdistrict a closed notice files the case upward */
    public static Set<LedgerColumn> of(ReviewFact fact, UnionKind kind) {
        return switch (fact) {
            case VISITED -> Set.of(LedgerColumn.VISITED);
            case DELIBERATION_PASSED -> Set.of(LedgerColumn.DELIBERATION_PASSED);
            case NOTICE_POSTED -> Set.of(LedgerColumn.NOTICE_POSTED);
            case OBJECTION_LODGED -> Set.of(LedgerColumn.OBJECTIONS);
            case NOTICE_CLOSED ->
                switch (kind) {
                    case DIRECT, DISTRICT -> Set.of(LedgerColumn.NOTICE_ENDED, LedgerColumn.SUBMITTED);
                    case GRASSROOTS, SUBDISTRICT -> Set.of(LedgerColumn.NOTICE_ENDED);
                };
            case SUBDISTRICT_PASSED -> Set.of(LedgerColumn.SUBMITTED);
            case SENT_BACK -> Set.of(LedgerColumn.SENT_BACK);
            default -> Set.of();
        };
    }

    private static Set<LedgerColumn> recognized(Category category) {
        return switch (category) {
            case DEEP -> Set.of(LedgerColumn.NEWLY_RECOGNIZED, LedgerColumn.DEEP);
            case RELATIVE -> Set.of(LedgerColumn.NEWLY_RECOGNIZED, LedgerColumn.RELATIVE);
            case ACCIDENTAL -> Set.of(LedgerColumn.NEWLY_RECOGNIZED, LedgerColumn.ACCIDENTAL);
            case NEAR_MISS, NONE -> Set.of(LedgerColumn.NEWLY_RECOGNIZED);
        };
    }
}
