package cn.gongbang.cases.state;

import cn.gongbang.cases.events.CaseClosed;
import cn.gongbang.cases.events.CaseRecognized;
import cn.gongbang.cases.events.CaseRejected;
import cn.gongbang.cases.events.CaseResubmitted;
import cn.gongbang.cases.events.CaseSentBack;
import cn.gongbang.cases.events.FiledLate;
import cn.gongbang.cases.events.RegisterChecked;
import cn.gongbang.cases.events.ReviewBegun;
import cn.gongbang.cases.events.ReviewOutcome;
import cn.gongbang.contracts.codes.CaseStatus;
import cn.gongbang.contracts.codes.ClosingReason;
import org.jspecify.annotations.Nullable;

/**
 * Where a case stands on its way, not counting the exit observation, which follows from the assessments.
 *
 * @param reviewSequence newest event of the review that was heeded; older ones are not heeded again
 */
public record Lifecycle(
        CaseStatus status,
        long reviewSequence,
        boolean late,
        @Nullable String reason,
        @Nullable ClosingReason closingReason) {

    static final Lifecycle APPLIED = new Lifecycle(CaseStatus.APPLIED, -1, false, null, null);

    /** Whether the case holds its people (R-DUP). */
    public boolean claims() {
        return switch (status) {
            case APPLIED, IN_REVIEW, SENT_BACK, RECOGNIZED, EXIT_OBSERVATION -> true;
            case REJECTED, WITHDRAWN, CLOSED -> false;
        };
    }

    Lifecycle after(ReviewOutcome outcome) {
        long heeded = outcome.reviewSequence();
        return switch (outcome) {
            case ReviewBegun begun -> new Lifecycle(CaseStatus.IN_REVIEW, heeded, late, null, null);
            case CaseResubmitted again -> new Lifecycle(CaseStatus.IN_REVIEW, heeded, late, null, null);
            case CaseSentBack back -> new Lifecycle(CaseStatus.SENT_BACK, heeded, late, back.reason(), null);
            case CaseRejected rejected -> new Lifecycle(CaseStatus.REJECTED, heeded, late, rejected.reason(), null);
            case CaseRecognized recognized -> new Lifecycle(CaseStatus.RECOGNIZED, heeded, late, null, null);
            case FiledLate filed -> new Lifecycle(status, heeded, true, reason, closingReason);
            case RegisterChecked checked -> new Lifecycle(status, heeded, late, reason, closingReason);
        };
    }

    Lifecycle after(CaseClosed closed) {
        return new Lifecycle(CaseStatus.CLOSED, reviewSequence, late, reason, closed.reason());
    }
}
