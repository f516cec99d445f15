package cn.gongbang.cases.events;

import cn.gongbang.contracts.events.Revision;
import cn.gongbang.contracts.events.Stamp;
import cn.gongbang.contracts.personal.Personal;
import cn.gongbang.contracts.personal.Redacted;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** R-DYN-8: the family took its application back before it was decided. */
@Revision("2")
public record CaseWithdrawn(
        LocalDate effectiveOn, @Personal @Nullable String reason, Stamp stamp) implements CaseEvent {
    @Override
    public String toString() {
        return Redacted.of(this);
    }
}
