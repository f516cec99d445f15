package cn.gongbang.reporting.sheet;

/** Text that no spreadsheet program takes for a formula, also after it was copied on as CSV. */
final class HarmlessText {
    private static final String FORMULA_STARTS = "=+-@\t\r\n";

    private HarmlessText() {}

    static String of(String text) {
        return !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
