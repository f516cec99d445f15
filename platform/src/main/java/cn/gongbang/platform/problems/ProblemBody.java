package cn.gongbang.platform.problems;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import java.util.List;
import java.util.Map;

/** RFC 9457 body of every error answer. */
public record ProblemBody(
        String type,
        String title,
        int status,
        String detail,
        String code,
        List<Field> errors,
        @JsonAnyGetter Map<String, String> extensions) {

    /** One bad field with a JSON pointer to it. */
    public record Field(String pointer, String code, String message) {}
}
