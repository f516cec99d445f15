package cn.gongbang.reporting.sheet;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A printable table in the layout of the official forms.
 *
 * @param subtitle the line between title and table
 * @param rows of text, numbers and nulls, a value for every column
 * @param footer fields to be signed
 * @param notes lines below the footer
 */
public record Table(
        String name,
        String title,
        String subtitle,
        List<Heading> headings,
        List<List<@Nullable Object>> rows,
        String footer,
        List<String> notes) {

    public Table(
            String name,
            String title,
            String subtitle,
            List<Heading> headings,
            List<List<@Nullable Object>> rows,
            String footer) {
        this(name, title, subtitle, headings, rows, footer, List.of());
    }

    int columns() {
        return headings.stream().mapToInt(Heading::columns).sum();
    }
}
