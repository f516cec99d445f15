package cn.gongbang.cases.state;

import cn.gongbang.cases.events.CaseClosed;
import cn.gongbang.cases.events.CaseRecognized;
import cn.gongbang.cases.events.CaseRejected;
import cn.gongbang.cases.events.CaseResubmitted;
import cn.gongbang.cases.events.CaseSentBack;
import cn.gongbang.cases.events.CaseWithdrawn;
import cn.gongbang.cases.events.FiledLate;
import cn.gongbang.cases.events.RegisterChecked;
import cn.gongbang.cases.events.ReviewBegun;
import cn.gongbang.cases.events.ReviewOutcome;
import cn.gongbang.contracts.calendar.DomainZone;
import cn.gongbang.contracts.codes.CaseStatus;
import cn.gongbang.contracts.codes.ClosingReason;
import cn.gongbang.contracts.events.Stamp;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where a case stands on its way, not counting the exit observation, which follows from the assessments.
 *
 * @param reviewSequence newest event of the review that was heeded; older ones are not heeded again
 * @param reason why the case was sent back, rejected or withdrawn, if it was
 * @param endedOn the day it was recorded that the case came to its end, if it did (R-PII-2)
 */
public record Lifecycle(
        CaseStatus status,
        long reviewSequence,
        boolean late,
        @Nullable String reason,
        @Nullable Closing closing,
        @Nullable LocalDate endedOn) {

    static final Lifecycle APPLIED = new Lifecycle(CaseStatus.APPLIED, -1, false, null, null, null);

    /** Whether the case holds its people (R-DUP). */
    public boolean claims() {
        return switch (status) {
            case APPLIED, IN_REVIEW, SENT_BACK, RECOGNIZED, EXIT_OBSERVATION -> true;
            case REJECTED, WITHDRAWN, CLOSED -> false;
        };
    }

    public @Nullable ClosingReason closingReason() {
        return closing == null ? null : closing.fact().reason();
    }

    /** R-DYN-8: first day on which holder and spouse may apply again, when the case was closed for falsification. */
    public @Nullable LocalDate coolDownUntil() {
        return closing == null ? null : closing.fact().coolDownUntil();
    }

    Lifecycle after(ReviewOutcome outcome) {
        long heeded = outcome.reviewSequence();
        return switch (outcome) {
            case ReviewBegun begun -> new Lifecycle(CaseStatus.IN_REVIEW, heeded, late, null, null, null);
            case CaseResubmitted again -> new Lifecycle(CaseStatus.IN_REVIEW, heeded, late, null, null, null);
            case CaseSentBack back -> new Lifecycle(CaseStatus.SENT_BACK, heeded, late, back.reason(), null, null);
            case CaseRejected rejected ->
                new Lifecycle(CaseStatus.REJECTED, heeded, late, rejected.reason(), null, day(rejected.stamp()));
            case CaseRecognized recognized -> new Lifecycle(CaseStatus.RECOGNIZED, heeded, late, null, null, null);
            case FiledLate filed -> new Lifecycle(status, heeded, true, reason, closing, endedOn);
            case RegisterChecked checked -> new Lifecycle(status, heeded, late, reason, closing, endedOn);
        };
    }

    Lifecycle after(CaseWithdrawn withdrawn) {
        return new Lifecycle(
                CaseStatus.WITHDRAWN, reviewSequence, late, withdrawn.reason(), null, day(withdrawn.stamp()));
    }

    Lifecycle closed(CaseClosed fact, long sequence) {
        return new Lifecycle(
                CaseStatus.CLOSED,
                reviewSequence,
                late,
                reason,
                new Closing(sequence, status, fact),
                day(fact.stamp()));
    }

    /** R-DYN-3: the case goes on as recognized. */
    Lifecycle reopened() {
        return new Lifecycle(CaseStatus.RECOGNIZED, reviewSequence, late, null, null, null);
    }

    /** R-DYN-7: the closing did not happen. */
    Lifecycle closingRevoked() {
        CaseStatus before = closing == null ? status : closing.before();
        return new Lifecycle(before, reviewSequence, late, reason, null, null);
    }

    private static LocalDate day(Stamp stamp) {
        return LocalDate.ofInstant(stamp.recordedAt(), DomainZone.ZONE);
    }
}
