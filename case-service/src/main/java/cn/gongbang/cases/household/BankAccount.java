package cn.gongbang.cases.household;

import cn.gongbang.contracts.personal.Redacted;

/** Where aid is paid to. */
public record BankAccount(String bank, String card) {
    @Override
    public String toString() {
        return Redacted.whole(this);
    }
}
