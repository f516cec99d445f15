package cn.gongbang.cases.events;

import cn.gongbang.cases.household.BankAccount;
import cn.gongbang.cases.household.Causes;
import cn.gongbang.cases.household.Contact;
import cn.gongbang.cases.household.Household;
import cn.gongbang.contracts.events.Stamp;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * R-DYN-7: the application said something wrong; this is what it should have said. Everything is derived anew from it.
 *
 * @param effectiveOn the date of the application
 * @param household people keep their member ids
 */
public record ApplicationCorrected(
        LocalDate effectiveOn,
        Household household,
        Causes causes,
        @Nullable Contact contact,
        @Nullable BankAccount bank,
        @Nullable Map<String, Object> profile,
        @Nullable Map<String, Object> property,
        String reason,
        Stamp stamp)
        implements Correction {}
