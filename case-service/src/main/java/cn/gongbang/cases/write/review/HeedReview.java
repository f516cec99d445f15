package cn.gongbang.cases.write.review;

import cn.gongbang.cases.events.CaseEvent;
import cn.gongbang.cases.events.CaseRecognized;
import cn.gongbang.cases.events.CaseRejected;
import cn.gongbang.cases.events.CaseResubmitted;
import cn.gongbang.cases.events.CaseSentBack;
import cn.gongbang.cases.events.FiledLate;
import cn.gongbang.cases.events.ReviewBegun;
import cn.gongbang.cases.state.CaseState;
import cn.gongbang.cases.write.CaseChange;
import cn.gongbang.cases.write.Knowledge;
import cn.gongbang.contracts.events.ReviewFact;
import cn.gongbang.contracts.events.Stamp;
import cn.gongbang.platform.time.DomainTime;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the review of a case brought about becomes a fact of the case. Heard again, it changes nothing; an approval that
 * did not know of the newest material change is not heeded, for a new public notice is due (R-FLOW-4).
 *
 * @param reviewSequence the review's event that is heeded
 * @param seenCaseSequence the newest event of the case the review knew of
 */
public record HeedReview(
        ReviewFact fact,
        long reviewSequence,
        long seenCaseSequence,
        boolean late,
        @Nullable String reason) implements CaseChange {
    @Override
    public List<CaseEvent> decide(CaseState state, Knowledge knowledge, Stamp now) {
        if (!HeededOnce.isNew(state, reviewSequence)) {
            return List.of();
        }
        LocalDate on = LocalDate.ofInstant(now.recordedAt(), DomainTime.ZONE);
        return switch (fact) {
            case VISITED -> List.of(new ReviewBegun(on, reviewSequence, now));
            case NOTICE_CLOSED, SUBDISTRICT_PASSED ->
                late && !state.lifecycle().late() ? List.of(new FiledLate(on, reviewSequence, now)) : List.of();
            case SENT_BACK -> List.of(new CaseSentBack(on, reviewSequence, reason, now));
            case RESUBMITTED -> List.of(new CaseResubmitted(on, reviewSequence, now));
            case DELIBERATION_FAILED, REJECTED -> List.of(new CaseRejected(on, reviewSequence, reason, now));
            case APPROVED ->
                seenCaseSequence < state.materialSequence()
                        ? List.of()
                        : List.of(new CaseRecognized(on, reviewSequence, now));
            case STARTED,
                    HOUSEHOLD_NOTED,
                    FINDINGS_NOTED,
                    DELIBERATION_PASSED,
                    NOTICE_POSTED,
                    NOTICE_VOIDED,
                    OBJECTION_LODGED,
                    OBJECTION_DISMISSED,
                    OBJECTION_UPHELD,
                    CROSS_CHECKED -> List.of();
        };
    }

    @Override
    public boolean takenAtRest() {
        return true;
    }
}
