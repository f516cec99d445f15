package cn.gongbang.cases.events;

/** What the review of a case brought about; {@code reviewSequence} is the review's event that said so. */
public sealed interface ReviewOutcome extends CaseEvent
        permits ReviewBegun, CaseSentBack, CaseResubmitted, FiledLate, CaseRecognized, CaseRejected, RegisterChecked {
    long reviewSequence();
}
