package cn.gongbang.cases.events;

import cn.gongbang.contracts.events.Stamp;
import cn.gongbang.contracts.personal.Personal;
import cn.gongbang.contracts.personal.Redacted;
import java.time.LocalDate;

/** R-PII-2: the family agrees that its archive is used again. */
public record RestrictionLifted(
        LocalDate effectiveOn, @Personal String reason, Stamp stamp) implements PrivacyEvent {
    @Override
    public String toString() {
        return Redacted.of(this);
    }
}
