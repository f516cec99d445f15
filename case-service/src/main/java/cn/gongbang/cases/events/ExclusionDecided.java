package cn.gongbang.cases.events;

import cn.gongbang.contracts.codes.ExclusionOutcome;
import cn.gongbang.contracts.events.Revision;
import cn.gongbang.contracts.events.Stamp;
import cn.gongbang.contracts.personal.Personal;
import cn.gongbang.contracts.personal.Redacted;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * R-ELIG-6: the district decided on a finding, or a newer check of the registers replaced it.
 *
 * @param reason the officer's; absent when a newer check replaced the finding
 */
@Revision("2")
public record ExclusionDecided(
        LocalDate effectiveOn,
        String findingId,
        ExclusionOutcome outcome,
        @Personal @Nullable String reason,
        Stamp stamp)
        implements ExclusionEvent {
    @Override
    public String toString() {
        return Redacted.of(this);
    }
}
