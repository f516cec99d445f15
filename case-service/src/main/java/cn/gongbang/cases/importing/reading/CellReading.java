package cn.gongbang.cases.importing.reading;

import cn.gongbang.cases.importing.form.Column;
import cn.gongbang.cases.importing.form.Terms;
import java.math.BigDecimal;
import java.math.MathContext;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Turns a cell into the JSON an application has for it. */
final class CellReading {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    /** More digits than a spreadsheet keeps of a number. */
    private static final MathContext KEPT = new MathContext(15);

    private static final int LONGEST_TEXT = 200;
    private static final Set<String> YES = Set.of("是", "有", "Y", "YES", "TRUE", "1", "√");
    private static final Set<String> NO = Set.of("否", "无", "没有", "N", "NO", "FALSE", "0", "×");
    private static final String LEVELS = "一二三四";
    private static final Pattern LEVEL = Pattern.compile("([1-4一二三四])级?");
    private static final Pattern DATE = Pattern.compile("(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?");
    private static final LocalDate EPOCH = LocalDate.of(1899, 12, 30);
    private static final LocalDate MAC_EPOCH = LocalDate.of(1904, 1, 1);
    private static final int LAST_DAY = 2_958_465;

    /** @param value null when the content cannot be read */
    record Read(@Nullable JsonNode value, String code, String message) {
        static Read of(JsonNode value) {
            return new Read(value, "", "");
        }

        static Read of(String text) {
            return of(JSON.stringNode(text));
        }

        static Read wrong(String code, String message) {
            return new Read(null, code, message);
        }
    }

    private final boolean countsFrom1904;

    CellReading(boolean countsFrom1904) {
        this.countsFrom1904 = countsFrom1904;
    }

    Read read(RawCell cell, Column column) {
        if (cell.kind() == RawCell.Kind.ERROR) {
            return Read.wrong("CELL", "import.cellError");
        }
        return switch (column.kind()) {
            case TEXT -> text(cell, column);
            case NUMBER, DIGITS, PERSON -> digits(cell);
            case CODE -> code(cell, column);
            case YES_NO -> yesNo(cell);
            case LEVEL -> level(cell);
            case DATE -> date(cell);
            case MONEY -> Read.of(amount(cell));
            case AREA -> area(cell);
        };
    }

    private static Read text(RawCell cell, Column column) {
        String text = cell.kind() == RawCell.Kind.NUMBER ? plain(cell.text()) : cell.text();
        boolean checkedLater =
                !column.pointer().startsWith("/profile") && !column.pointer().startsWith("/property");
        return checkedLater || text.codePointCount(0, text.length()) <= LONGEST_TEXT
                ? Read.of(text)
                : Read.wrong("TOO_LONG", "import.tooLong");
    }

    /** A number of more than 15 digits has lost its last ones already when the file was saved. */
    private static Read digits(RawCell cell) {
        if (cell.kind() == RawCell.Kind.NUMBER) {
            BigDecimal number = new BigDecimal(cell.text());
            return number.precision() - number.scale() > KEPT.getPrecision()
                    ? Read.wrong("DIGITS_LOST", "import.digitsLost")
                    : Read.of(plain(cell.text()));
        }
        String text = Normalizer.normalize(cell.text(), Normalizer.Form.NFKC);
        return Read.of((text.startsWith("'") ? text.substring(1) : text).strip());
    }

    private static Read code(RawCell cell, Column column) {
        Class<? extends Enum<?>> codes = column.codes();
        Optional<String> code = codes == null ? Optional.empty() : Terms.code(codes, cell.text());
        return code.map(Read::of).orElseGet(() -> Read.wrong("CODE", "import.choice"));
    }

    private static Read yesNo(RawCell cell) {
        String text = cell.text().toUpperCase(java.util.Locale.ROOT);
        if (YES.contains(text) || NO.contains(text)) {
            return Read.of(JSON.booleanNode(YES.contains(text)));
        }
        return Read.wrong("CODE", "import.yesNo");
    }

    private static Read level(RawCell cell) {
        Matcher level = LEVEL.matcher(cell.kind() == RawCell.Kind.NUMBER ? plain(cell.text()) : cell.text());
        if (!level.matches()) {
            return Read.wrong("CODE", "cases.disabilityLevel");
        }
        String written = level.group(1);
        int chinese = LEVELS.indexOf(written);
        return Read.of(JSON.numberNode(chinese >= 0 ? chinese + 1 : Integer.parseInt(written)));
    }

    private Read date(RawCell cell) {
        try {
            if (cell.kind() == RawCell.Kind.NUMBER) {
                long day = new BigDecimal(cell.text()).longValue();
                if (day < 1 || day > LAST_DAY) {
                    return Read.wrong("DATE", "import.date");
                }
                return Read.of(
                        (countsFrom1904 ? MAC_EPOCH : EPOCH).plusDays(day).toString());
            }
            Matcher date = DATE.matcher(cell.text());
            if (date.matches()) {
                return Read.of(LocalDate.of(
                                Integer.parseInt(date.group(1)),
                                Integer.parseInt(date.group(2)),
                                Integer.parseInt(date.group(3)))
                        .toString());
            }
        } catch (DateTimeException noSuchDay) {
            return Read.wrong("DATE", "import.date");
        }
        return Read.wrong("DATE", "import.date");
    }

    private static String amount(RawCell cell) {
        return cell.kind() == RawCell.Kind.NUMBER
                ? plain(cell.text())
                : Normalizer.normalize(cell.text(), Normalizer.Form.NFKC).replace(",", "");
    }

    private static Read area(RawCell cell) {
        String amount = amount(cell);
        return amount.matches("\\d{1,6}(\\.\\d{1,2})?") ? Read.of(amount) : Read.wrong("FORMAT", "import.area");
    }

    /** The decimal people see: a stored 0.30000000000000004 is 0.3. */
    private static String plain(String number) {
        BigDecimal seen = new BigDecimal(number).round(KEPT).stripTrailingZeros();
        return seen.signum() == 0 ? "0" : seen.toPlainString();
    }
}
