package cn.gongbang.cases.events;

import cn.gongbang.contracts.events.Revision;
import cn.gongbang.contracts.events.Stamp;
import cn.gongbang.contracts.personal.Personal;
import cn.gongbang.contracts.personal.Redacted;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * R-DYN-7: a change that was recorded wrongly no longer counts; what is right takes its place, or nothing. The wrong
 * event stays in the history.
 *
 * @param effectiveOn the first date on which the case looks different now
 * @param corrects sequence of the change that was wrong
 * @param replacement the change as it should have been; absent when it never happened
 * @param reason why, in the officer's words
 */
@Revision("2")
public record ChangeCorrected(
        LocalDate effectiveOn,
        long corrects,

        @JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "type") @Nullable
        DatedChange replacement,

        @Personal String reason,
        Stamp stamp)
        implements Correction {
    @Override
    public String toString() {
        return Redacted.of(this);
    }
}
