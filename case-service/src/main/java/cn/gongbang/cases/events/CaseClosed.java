package cn.gongbang.cases.events;

import cn.gongbang.contracts.codes.ClosingReason;
import cn.gongbang.contracts.events.Revision;
import cn.gongbang.contracts.events.Stamp;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * R-DYN-8: the case is closed; its people are free to be claimed elsewhere.
 *
 * @param into id of the case the family joined, when it was merged
 * @param coolDownUntil first day on which holder and spouse may apply again, after falsification
 */
@Revision("2")
public record CaseClosed(
        LocalDate effectiveOn,
        ClosingReason reason,
        @Nullable String into,
        @Nullable LocalDate coolDownUntil,
        Stamp stamp)
        implements CaseEvent {

    public static CaseClosed because(ClosingReason reason, LocalDate effectiveOn, Stamp stamp) {
        return new CaseClosed(effectiveOn, reason, null, null, stamp);
    }
}
