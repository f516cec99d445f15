package cn.gongbang.cases.write.privacy;

import cn.gongbang.cases.events.CaseEvent;
import cn.gongbang.cases.state.CaseState;
import cn.gongbang.cases.state.Retention;
import cn.gongbang.cases.write.CaseChange;
import cn.gongbang.cases.write.ErasureScope;
import cn.gongbang.cases.write.Knowledge;
import cn.gongbang.contracts.events.Stamp;
import cn.gongbang.platform.problems.Refusal;
import cn.gongbang.platform.time.DomainTime;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * R-PII-2: a family asks for the erasure of its data. While the archive has to be kept that restricts its processing;
 * afterwards the keys are destroyed.
 *
 * @param memberId whose data is to go; absent for everybody's
 */
public record OrderErasure(@Nullable String memberId, String reason) implements CaseChange {

    @Override
    public List<CaseEvent> decide(CaseState state, Knowledge knowledge, Stamp now) {
        if (memberId != null && state.roster().person(memberId).isEmpty()) {
            throw Refusal.invalid("/person", "R-PII-2", "cases.unknownMember");
        }
        LocalDate today = LocalDate.ofInstant(now.recordedAt(), DomainTime.ZONE);
        Optional<LocalDate> end = Retention.endOf(state);
        if (end.isPresent() && !today.isBefore(end.get())) {
            return isDone(state) ? List.of() : List.of(scope(state).order(today, now));
        }
        return new Restrict(reason).decide(state, knowledge, now);
    }

    private boolean isDone(CaseState state) {
        return memberId == null
                ? state.privacy().ordered().household()
                : state.privacy().ordered().members().contains(memberId);
    }

    private ErasureScope scope(CaseState state) {
        return memberId == null ? ErasureScope.all(state) : ErasureScope.of(state, memberId);
    }

    @Override
    public boolean takenAtRest() {
        return true;
    }
}
