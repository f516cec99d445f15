package cn.gongbang.cases.events;

import cn.gongbang.contracts.events.Revision;
import cn.gongbang.contracts.events.Stamp;
import cn.gongbang.contracts.personal.Personal;
import cn.gongbang.contracts.personal.Redacted;
import java.time.LocalDate;

/**
 * R-DYN-7: the case was closed by mistake; it stands where it stood before and claims its people again.
 *
 * @param corrects sequence of the closing
 */
@Revision("2")
public record ClosureRevoked(
        LocalDate effectiveOn, long corrects, @Personal String reason, Stamp stamp) implements Correction {
    @Override
    public String toString() {
        return Redacted.of(this);
    }
}
