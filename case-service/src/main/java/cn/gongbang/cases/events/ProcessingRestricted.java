package cn.gongbang.cases.events;

import cn.gongbang.contracts.events.Stamp;
import cn.gongbang.contracts.personal.Personal;
import cn.gongbang.contracts.personal.Redacted;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * R-PII-2: from now on the archive is kept and nothing else is done with it.
 *
 * @param retainedUntil first day on which the data may be erased; absent while the case has not ended
 * @param reason in the family's or the officer's words
 */
public record ProcessingRestricted(
        LocalDate effectiveOn,
        @Nullable LocalDate retainedUntil,
        @Personal String reason,
        Stamp stamp) implements PrivacyEvent {
    @Override
    public String toString() {
        return Redacted.of(this);
    }
}
