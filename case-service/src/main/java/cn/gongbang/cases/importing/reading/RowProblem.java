package cn.gongbang.cases.importing.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong with one place of a file; it names the place and the rule and never repeats the content.
 *
 * @param cell such as {@code 成员!C7}, for a workbook
 * @param pointer JSON pointer into the application, or into the line of a JSON Lines file
 * @param code the rule that is broken, such as {@code R-ID-1}
 * @param message key of the sentence in the message bundle
 */
public record RowProblem(
        @Nullable String cell, @Nullable String pointer, String code, String message, List<String> arguments) {}
