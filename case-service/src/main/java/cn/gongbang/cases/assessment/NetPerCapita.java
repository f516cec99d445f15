package cn.gongbang.cases.assessment;

import cn.gongbang.contracts.money.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * R-ELIG-1: net income per person and month, kept as an exact fraction: it is compared by multiplying and divided only to be
 * shown.
 *
 * @param yearlyNet income less deductions of the year in yuan, never negative
 * @param people how many people share it, at least 1
 * @param standard the subsistence standard, yuan per person and month
 */
record NetPerCapita(BigDecimal yearlyNet, int people, BigDecimal standard) {
    private static final BigDecimal MONTHS = BigDecimal.valueOf(12);

    NetPerCapita {
        yearlyNet = yearlyNet.max(BigDecimal.ZERO);
    }

    static NetPerCapita of(Money income, Money deductions, int people, Money standard) {
        return new NetPerCapita(income.amount().subtract(deductions.amount()), people, standard.amount());
    }

    /** The same people and standard with other figures of the year. */
    NetPerCapita withNet(Money income, Money deductions) {
        return new NetPerCapita(income.amount().subtract(deductions.amount()), people, standard);
    }

    /** A line in yuan per person and month, HALF_UP to fen. */
    Money lineShown(BigDecimal multiple) {
        return Money.rounded(multiple.multiply(standard));
    }

    boolean isWithin(BigDecimal multiple, boolean inclusive) {
        int comparison = yearlyNet.compareTo(multiple.multiply(perStandard()));
        return inclusive ? comparison <= 0 : comparison < 0;
    }

    /** Above a line; with {@code inclusive} exactly on it is above too. */
    boolean isAbove(BigDecimal multiple, boolean inclusive) {
        return !isWithin(multiple, !inclusive);
    }

    /** Yuan per person and month, HALF_UP to fen. */
    Money shown() {
        return new Money(yearlyNet.divide(MONTHS.multiply(BigDecimal.valueOf(people)), 2, RoundingMode.HALF_UP));
    }

    /** As a multiple of the standard, HALF_UP to 4 places. */
    BigDecimal multiple() {
        return yearlyNet.divide(perStandard(), 4, RoundingMode.HALF_UP);
    }

    TraceLine explained() {
        TraceCode code = yearlyNet.signum() == 0 ? TraceCode.NET_ZERO : TraceCode.NET_PER_CAPITA;
        return TraceLine.of(code)
                .amounting(new Money(yearlyNet))
                .counting(shown())
                .with("people", people)
                .with("multiple", multiple().toPlainString());
    }

    private BigDecimal perStandard() {
        return standard.multiply(MONTHS).multiply(BigDecimal.valueOf(people));
    }
}
