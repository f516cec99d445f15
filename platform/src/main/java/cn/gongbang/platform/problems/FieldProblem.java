package cn.gongbang.platform.problems;

import java.util.List;

/**
 * What is wrong with one field of a request.
 *
 * @param pointer JSON pointer to the field, such as {@code /people/0/residentId}
 * @param code the rule that is broken, such as {@code R-ID-1}
 * @param message key of the sentence in the message bundle
 */
public record FieldProblem(String pointer, String code, String message, List<String> arguments) {
    public static FieldProblem of(String pointer, String code, String message, String... arguments) {
        return new FieldProblem(pointer, code, message, List.of(arguments));
    }

    /** The same problem of a field that is part of something larger. */
    public FieldProblem under(String at) {
        return new FieldProblem(at + pointer, code, message, arguments);
    }
}
