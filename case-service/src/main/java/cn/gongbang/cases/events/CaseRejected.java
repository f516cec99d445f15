package cn.gongbang.cases.events;

import cn.gongbang.contracts.events.Revision;
import cn.gongbang.contracts.events.Stamp;
import cn.gongbang.contracts.personal.Personal;
import cn.gongbang.contracts.personal.Redacted;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** R-FLOW-3, R-FLOW-7: the deliberation failed or the district rejected. */
@Revision("2")
public record CaseRejected(
        LocalDate effectiveOn,
        long reviewSequence,
        @Personal @Nullable String reason,
        Stamp stamp) implements ReviewOutcome {
    @Override
    public String toString() {
        return Redacted.of(this);
    }
}
