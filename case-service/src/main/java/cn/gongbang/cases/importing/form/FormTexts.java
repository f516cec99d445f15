package cn.gongbang.cases.importing.form;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words of the import form: it is an official form, so they are Chinese whoever downloads it. */
public final class FormTexts {
    private static final ResourceBundle TEXTS = ResourceBundle.getBundle("import-form", Locale.ROOT);
    private static final String MARK = "*";

    private FormTexts() {}

    /** The heading of a column without the mark of a required one. */
    public static String heading(SheetKind sheet, Column column) {
        return text(sheet + "." + column.key());
    }

    static String markedHeading(SheetKind sheet, Column column) {
        return (column.marked() ? MARK : "") + heading(sheet, column);
    }

    /** The heading as somebody may have typed it: marks and blanks do not count. */
    public static String plain(String heading) {
        return heading.replace(MARK, "")
                .replace("＊", "")
                .replaceAll("[\\s\\u00A0\\u3000]+", "")
                .strip();
    }

    static String hint(Column column) {
        String own = "hint." + column.key();
        return text(TEXTS.containsKey(own) ? own : "hint." + column.kind());
    }

    static String need(Column column) {
        return text("need." + column.need());
    }

    static String example(SheetKind sheet, Column column) {
        String key = "example." + sheet + "." + column.key();
        return TEXTS.containsKey(key) ? text(key) : "";
    }

    static List<String> rules() {
        return List.of(text("rules").split("\n"));
    }

    static String text(String key, Object... arguments) {
        return arguments.length == 0 ? TEXTS.getString(key) : MessageFormat.format(TEXTS.getString(key), arguments);
    }
}
