package cn.gongbang.testkit.client;

import cn.gongbang.testkit.survey.Json;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** An RFC 9457 answer: {@code code} names the rule or the kind of mistake, {@code errors} the fields. */
public record Problem(
        int status,
        @Nullable String code,
        @Nullable String title,
        @Nullable String detail,
        List<FieldError> errors,
        String mediaType,
        String body) {

    public record FieldError(
            @Nullable String pointer,
            @Nullable String code,
            @Nullable String message) {}

    /** Reads any refusal; one that is no JSON has no code and keeps its text. */
    static Problem of(int status, String mediaType, String body) {
        JsonNode json = parsed(body);
        return new Problem(
                status,
                Json.text(json.path("code")),
                Json.text(json.path("title")),
                Json.text(json.path("detail")),
                json.path("errors").values().stream()
                        .map(error -> new FieldError(
                                Json.text(error.path("pointer")),
                                Json.text(error.path("code")),
                                Json.text(error.path("message"))))
                        .toList(),
                mediaType,
                body);
    }

    public JsonNode json() {
        return parsed(body);
    }

    public boolean is(int wantedStatus, String wantedCode) {
        return status == wantedStatus && wantedCode.equals(code);
    }

    /** Whether a field error points at the field; a URI-fragment pointer counts too. */
    public boolean names(String pointer) {
        return errors.stream()
                .anyMatch(error -> pointer.equals(error.pointer()) || ("#" + pointer).equals(error.pointer()));
    }

    public String brief() {
        String text = body.length() > 400 ? body.substring(0, 400) + "…" : body;
        return status + " " + (code == null ? "(no code)" : code) + " " + text;
    }

    private static JsonNode parsed(String body) {
        try {
            return body.isBlank() ? Json.object() : Json.MAPPER.readTree(body);
        } catch (JacksonException e) {
            return Json.object();
        }
    }
}
