package cn.gongbang.cases.write.due;

import cn.gongbang.cases.events.CaseEvent;
import cn.gongbang.cases.events.ReviewFellDue;
import cn.gongbang.cases.state.CaseState;
import cn.gongbang.cases.state.Due;
import cn.gongbang.cases.write.CaseChange;
import cn.gongbang.cases.write.Knowledge;
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
                .<CaseEvent>map(due -> new ReviewFellDue(due.on(), due.kind(), stamp(due, state, now)))
                .toList();
    }

    private static Stamp stamp(Due due, CaseState state, Stamp now) {
        return Stamp.automatic(due.on().atStartOfDay(DomainTime.ZONE).toInstant(), now.actor())
                .notBefore(state.journal().recordedAt());
    }
}
