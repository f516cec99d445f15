package cn.gongbang.cases.write.due;

import cn.gongbang.cases.events.CaseEvent;
import cn.gongbang.cases.events.ReviewFellDue;
import cn.gongbang.cases.state.CaseState;
import cn.gongbang.cases.state.Due;
import cn.gongbang.cases.write.CaseChange;
import cn.gongbang.cases.write.ErasureScope;
import cn.gongbang.cases.write.Knowledge;
import cn.gongbang.contracts.codes.ReviewDue;
import cn.gongbang.contracts.events.Stamp;
import cn.gongbang.platform.time.DomainTime;
import java.time.LocalDate;
import java.util.List;

/** R-DYN-3, R-DYN-6: what fell due in a case up to a date becomes a fact; what is recorded already is not recorded again. */
public record NoteDue(LocalDate until) implements CaseChange {

    @Override
    public List<CaseEvent> decide(CaseState state, Knowledge knowledge, Stamp now) {
        return state.dues().ahead().stream()
                .filter(due -> !due.on().isAfter(until))
                .map(due -> fact(due, state, stamp(due, state, now)))
                .toList();
    }

    /** R-PII-2: at the end of the time of keeping the whole archive's personal data goes. */
    private static CaseEvent fact(Due due, CaseState state, Stamp stamp) {
        return due.kind() == ReviewDue.RETENTION_OVER
                ? ErasureScope.all(state).order(due.on(), stamp)
                : new ReviewFellDue(due.on(), due.kind(), stamp);
    }

    @Override
    public boolean takenAtRest() {
        return true;
    }

    private static Stamp stamp(Due due, CaseState state, Stamp now) {
        return Stamp.automatic(due.on().atStartOfDay(DomainTime.ZONE).toInstant(), now.actor())
                .notBefore(state.journal().recordedAt());
    }
}
