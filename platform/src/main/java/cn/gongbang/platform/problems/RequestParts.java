package cn.gongbang.platform.problems;

import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads parts of a request whose form is known only when the rest of it has been read. */
@Component
public final class RequestParts {
    private final JsonMapper json;

    public RequestParts(JsonMapper json) {
        this.json = json;
    }

    /** @throws Refusal 422 naming the field below the pointer that has the wrong form */
    public <T> T read(JsonNode part, Class<T> type, String at) {
        try {
            return json.treeToValue(part, type);
        } catch (DatabindException wrong) {
            throw unreadable(wrong).under(at);
        }
    }

    static Refusal unreadable(DatabindException wrong) {
        return Refusal.invalid(pointer(wrong), "FORMAT", "problem.field.format");
    }

    private static String pointer(JacksonException exception) {
        return exception.getPath().stream()
                .map(step -> step.getPropertyName() == null ? String.valueOf(step.getIndex()) : step.getPropertyName())
                .collect(Collectors.joining("/", "/", ""));
    }
}
