package cn.gongbang.testkit.oracle;

import java.math.BigDecimal;
import java.math.BigInteger;

/** An exact number {@code over/under}; {@code under} is positive. Rounded only when shown. */
public record Fraction(BigInteger over, BigInteger under) implements Comparable<Fraction> {
    public static final Fraction ZERO = of(0);

    public static Fraction of(long whole) {
        return new Fraction(BigInteger.valueOf(whole), BigInteger.ONE);
    }

    /** Reads {@code "26490.010"}. */
    public static Fraction of(String decimal) {
        int point = decimal.indexOf('.');
        int places = point < 0 ? 0 : decimal.length() - point - 1;
        return new Fraction(new BigInteger(decimal.replace(".", "")), BigInteger.TEN.pow(places));
    }

    public Fraction plus(Fraction other) {
        return new Fraction(over.multiply(other.under).add(other.over.multiply(under)), under.multiply(other.under));
    }

    public Fraction minus(Fraction other) {
        return plus(new Fraction(other.over.negate(), other.under));
    }

    public Fraction times(Fraction other) {
        return new Fraction(over.multiply(other.over), under.multiply(other.under));
    }

    public Fraction times(long factor) {
        return times(of(factor));
    }

    /** @throws ArithmeticException when the divisor is not positive */
    public Fraction dividedBy(Fraction divisor) {
        if (divisor.over.signum() <= 0) {
            throw new ArithmeticException("division by " + divisor);
        }
        return new Fraction(over.multiply(divisor.under), under.multiply(divisor.over));
    }

    public Fraction notBelowZero() {
        return over.signum() < 0 ? ZERO : this;
    }

    public Fraction atMost(Fraction limit) {
        return compareTo(limit) > 0 ? limit : this;
    }

    public boolean positive() {
        return over.signum() > 0;
    }

    /** With this many places, a half rounded away from zero. */
    public String shown(int places) {
        BigInteger twice = under.shiftLeft(1);
        BigInteger rounded = over.abs()
                .multiply(BigInteger.TEN.pow(places))
                .shiftLeft(1)
                .add(under)
                .divide(twice);
        BigInteger signed = over.signum() < 0 ? rounded.negate() : rounded;
        return new BigDecimal(signed, places).toPlainString();
    }

    @Override
    public int compareTo(Fraction other) {
        return over.multiply(other.under).compareTo(other.over.multiply(under));
    }
}
