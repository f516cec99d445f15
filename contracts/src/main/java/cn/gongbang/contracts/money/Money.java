package cn.gongbang.contracts.money;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Pattern;

/** An amount in yuan with two places, never negative; in JSON a decimal string (R-ELIG-1). */
public record Money(BigDecimal amount) implements Comparable<Money> {
    public static final Money ZERO = new Money(BigDecimal.ZERO);
    private static final Pattern FORM = Pattern.compile("\\d{1,15}(\\.\\d{1,2}0{0,8})?");

    /** @throws IllegalArgumentException when negative or finer than a fen */
    public Money {
        if (amount.signum() < 0 || amount.stripTrailingZeros().scale() > 2) {
            throw new IllegalArgumentException("not an amount of money");
        }
        amount = amount.setScale(2);
    }

    /** @throws IllegalArgumentException when the text is no decimal of up to 15 digits and 2 places, trailing zeros aside */
    @JsonCreator
    public static Money of(String text) {
        if (!FORM.matcher(text).matches()) {
            throw new IllegalArgumentException("not an amount of money");
        }
        return new Money(new BigDecimal(text));
    }

    /** Rounds an exact figure HALF_UP to fen, for showing it (R-ELIG-1). */
    public static Money rounded(BigDecimal exact) {
        return new Money(exact.setScale(2, RoundingMode.HALF_UP));
    }

    public Money plus(Money other) {
        return new Money(amount.add(other.amount));
    }

    @Override
    public int compareTo(Money other) {
        return amount.compareTo(other.amount);
    }

    @Override
    @JsonValue
    public String toString() {
        return amount.toPlainString();
    }
}
