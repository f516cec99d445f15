package cn.gongbang.cases.events;

import cn.gongbang.cases.household.BankAccount;
import cn.gongbang.cases.household.Causes;
import cn.gongbang.cases.household.Contact;
import cn.gongbang.cases.household.Household;
import cn.gongbang.contracts.events.Revision;
import cn.gongbang.contracts.events.Stamp;
import cn.gongbang.contracts.personal.Personal;
import cn.gongbang.contracts.personal.Redacted;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * R-DYN-7: the application said something wrong; this is what it should have said. Everything is derived anew from it.
 *
 * @param effectiveOn the date of the application
 * @param household people keep their member ids
 */
@Revision("2")
public record ApplicationCorrected(
        LocalDate effectiveOn,
        Household household,
        Causes causes,
        @Personal @Nullable Contact contact,
        @Personal @Nullable BankAccount bank,
        @Personal @Nullable Map<String, Object> profile,
        @Personal @Nullable Map<String, Object> property,
        @Personal String reason,
        Stamp stamp)
        implements Correction {
    @Override
    public String toString() {
        return Redacted.of(this);
    }
}
