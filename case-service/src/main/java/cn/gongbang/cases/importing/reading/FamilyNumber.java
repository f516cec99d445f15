package cn.gongbang.cases.importing.reading;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** The 序号 that joins the sheets: up to ten letters and digits; 1, 1.0 and the text 1 are the same. */
final class FamilyNumber {
    private static final Pattern FORM = Pattern.compile("[0-9A-Za-z-]{1,10}");

    private FamilyNumber() {}

    /** Empty when there is none or it has another form. */
    static Optional<String> of(FormRow row) {
        RawCell cell = row.cells()[0];
        if (cell == null || cell.kind() == RawCell.Kind.ERROR) {
            return Optional.empty();
        }
        String text = cell.kind() == RawCell.Kind.NUMBER
                ? new BigDecimal(cell.text()).stripTrailingZeros().toPlainString()
                : cell.text();
        return FORM.matcher(text).matches() ? Optional.of(text) : Optional.empty();
    }
}
