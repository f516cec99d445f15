package cn.gongbang.reporting.sheet;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A column of a table, or several under one heading.
 *
 * @param parts headings of the columns below; empty for a single column
 * @param width of each column, in characters
 * @param format of its numbers; absent for text and whole numbers
 */
public record Heading(
        String text,
        List<String> parts,
        int width,
        @Nullable String format) {
    public static final String MONEY = "0.00";

    public static Heading of(String text, int width) {
        return new Heading(text, List.of(), width, null);
    }

    public static Heading number(String text, int width, String format) {
        return new Heading(text, List.of(), width, format);
    }

    public static Heading group(String text, List<String> parts, int width, @Nullable String format) {
        return new Heading(text, List.copyOf(parts), width, format);
    }

    int columns() {
        return Math.max(1, parts.size());
    }
}
