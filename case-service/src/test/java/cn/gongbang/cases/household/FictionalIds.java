package cn.gongbang.cases.household;

import cn.gongbang.contracts.people.ResidentId;
import java.time.LocalDate;
import java.util.Locale;

/** R-ID-1: valid resident ids of nobody. */
public final class FictionalIds {
    private FictionalIds() {}

    /** @param serial 0 to 999, odd for a man */
    public static ResidentId of(LocalDate birth, int serial) {
        String first17 = "440704" + birth.toString().replace("-", "") + String.format(Locale.ROOT, "%03d", serial);
        int product = first17.chars().reduce(0, (sum, digit) -> (sum + digit - '0') * 2 % 11);
        int check = (12 - product) % 11;
        return ResidentId.of(first17 + (check == 10 ? "X" : String.valueOf(check)));
    }
}
