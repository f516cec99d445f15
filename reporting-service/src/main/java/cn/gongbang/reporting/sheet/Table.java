package cn.gongbang.reporting.sheet;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A printable table in the layout of the official forms.
 *
 * @param subtitle the line between title and table
 * @param rows of text, numbers and nulls, a value for every column
 * @param footer fields to be signed
 */
public record Table(
        String name,
        String title,
        String subtitle,
        List<Heading> headings,
        List<List<@Nullable Object>> rows,
        String footer) {
    int columns() {
        return headings.stream().mapToInt(Heading::columns).sum();
    }
}
