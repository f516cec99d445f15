package cn.gongbang.testkit.compare;

/** One figure that is not as expected; {@code where} names the case or the union, the week and the field. */
public record Difference(String where, String expected, String actual) {

    @Override
    public String toString() {
        return where + ": expected " + expected + ", was " + actual;
    }
}
