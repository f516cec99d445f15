package cn.gongbang.cases.write;

import cn.gongbang.cases.events.CaseClosed;
import cn.gongbang.cases.events.CaseEvent;
import cn.gongbang.cases.events.DatedChange;
import cn.gongbang.cases.events.PersonFactsChanged;
import cn.gongbang.cases.state.CaseState;
import cn.gongbang.cases.state.Timeline;
import cn.gongbang.contracts.codes.ClosingReason;
import cn.gongbang.platform.problems.Refusal;
import java.util.ArrayList;
import java.util.List;

/** R-DYN-1, R-DYN-2, R-DYN-5: a dated change and what follows from it: new assessments, and the end when nobody is left. */
public final class Consequences {
    private Consequences() {}

    /** @throws Refusal 422 when the change contradicts the history or no standard applies on its date */
    public static List<CaseEvent> of(DatedChange change, CaseState state, Knowledge knowledge) {
        long sequence = state.journal().version() + 1;
        Timeline after = Reassessment.fitting(() -> state.timeline().with(change, sequence), "/effectiveOn");
        List<CaseEvent> events = new ArrayList<>();
        events.add(change);
        if (change.reassesses()) {
            Reassessment reassessment = new Reassessment(knowledge, change.stamp());
            events.addAll(reassessment.of(state.timeline(), after));
            if (!reassessment.leavesSomebody(after)) {
                events.add(lastOneLeft(change));
            }
        }
        return events;
    }

    private static CaseClosed lastOneLeft(DatedChange change) {
        if (change instanceof PersonFactsChanged) {
            throw Refusal.conflict("R-DYN-5", "cases.nobodyCounts");
        }
        return CaseClosed.because(ClosingReason.DECEASED, change.effectiveOn(), change.stamp());
    }
}
