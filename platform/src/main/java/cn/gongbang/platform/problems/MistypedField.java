package cn.gongbang.platform.problems;

import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;

/** Where in a JSON document a value of the wrong type stands. */
public final class MistypedField {
    private MistypedField() {}

    /** JSON pointer to the field. */
    public static String pointer(JacksonException exception) {
        return exception.getPath().stream()
                .map(step -> step.getPropertyName() == null ? String.valueOf(step.getIndex()) : step.getPropertyName())
                .collect(Collectors.joining("/", "/", ""));
    }
}
