package cn.gongbang.cases.write.privacy;

import cn.gongbang.cases.events.CaseEvent;
import cn.gongbang.cases.events.ProcessingRestricted;
import cn.gongbang.cases.state.CaseState;
import cn.gongbang.cases.state.Retention;
import cn.gongbang.cases.write.CaseChange;
import cn.gongbang.cases.write.Knowledge;
import cn.gongbang.contracts.events.Stamp;
import cn.gongbang.platform.time.DomainTime;
import java.time.LocalDate;
import java.util.List;

/** R-PII-2: the archive is only kept from now on. */
public record Restrict(String reason) implements CaseChange {

    @Override
    public List<CaseEvent> decide(CaseState state, Knowledge knowledge, Stamp now) {
        return state.privacy().restricted()
                ? List.of()
                : List.of(new ProcessingRestricted(
                        LocalDate.ofInstant(now.recordedAt(), DomainTime.ZONE),
                        Retention.endOf(state).orElse(null),
                        reason,
                        now));
    }

    @Override
    public boolean takenAtRest() {
        return true;
    }
}
