package cn.gongbang.testkit.client;

import cn.gongbang.testkit.survey.Json;
import tools.jackson.databind.JsonNode;

/** What came back, whatever its status. */
public record Answer(int status, String mediaType, String body) {

    public boolean accepted() {
        return status < 400;
    }

    /** The body as JSON; an empty object when there is none. */
    public JsonNode json() {
        return body.isBlank() ? Json.object() : Json.MAPPER.readTree(body);
    }

    public Problem problem() {
        return Problem.of(status, mediaType, body);
    }
}
