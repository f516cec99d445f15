package cn.gongbang.cases.read;

import cn.gongbang.cases.household.BankAccount;
import cn.gongbang.contracts.personal.Redacted;
import cn.gongbang.platform.access.Sight;
import org.jspecify.annotations.Nullable;

/** Where aid is paid to, as the reader sees it (R-PII-1). */
public record ShownBank(String bank, String card) {

    public static @Nullable ShownBank of(@Nullable BankAccount account, Sight sight) {
        return account == null ? null : new ShownBank(account.bank(), sight.card(account.card()));
    }

    @Override
    public String toString() {
        return Redacted.whole(this);
    }
}
