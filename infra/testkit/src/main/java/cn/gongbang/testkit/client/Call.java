package cn.gongbang.testkit.client;

import cn.gongbang.testkit.survey.Json;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * One HTTP exchange; {@code path} starts with a slash and carries the query; {@code repeatable} when making it twice is
 * the same as making it once.
 */
public record Call(
        String method,
        String path,
        Actor actor,
        @Nullable String contentType,
        byte @Nullable [] body,
        boolean repeatable) {

    public static Call get(String user, String path) {
        return new Call("GET", path, Actor.of(user), null, null, true);
    }

    public static Call json(String method, Actor actor, String path, JsonNode body) {
        return raw(method, actor, path, "application/json", Json.MAPPER.writeValueAsBytes(body));
    }

    public static Call text(String method, Actor actor, String path, String json) {
        return raw(method, actor, path, "application/json", json.getBytes(StandardCharsets.UTF_8));
    }

    public static Call raw(String method, Actor actor, String path, String contentType, byte[] body) {
        boolean repeatable = !method.equals("POST") || actor.idempotencyKey() != null;
        return new Call(method, path, actor, contentType, body, repeatable);
    }

    /** The same call, known to be the same when made twice though it is a POST without a key. */
    Call asRepeatable() {
        return new Call(method, path, actor, contentType, body, true);
    }

    String brief() {
        return method + " " + path + " as " + actor.user();
    }
}
