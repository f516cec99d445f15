package cn.gongbang.cases.write.review;

import cn.gongbang.cases.state.CaseState;
import cn.gongbang.contracts.codes.CaseStatus;
import java.util.EnumSet;
import java.util.Set;

/** A case heeds each event of its review once, in order, and none after the decision. */
final class HeededOnce {
    private static final Set<CaseStatus> UNDECIDED =
            EnumSet.of(CaseStatus.APPLIED, CaseStatus.IN_REVIEW, CaseStatus.SENT_BACK);

    private HeededOnce() {}

    static boolean isNew(CaseState state, long reviewSequence) {
        return reviewSequence > state.lifecycle().reviewSequence() && UNDECIDED.contains(state.status());
    }
}
