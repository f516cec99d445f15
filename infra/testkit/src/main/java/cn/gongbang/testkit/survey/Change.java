package cn.gongbang.testkit.survey;

import java.time.OffsetDateTime;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A later change of a recognized case; {@code number} is its place in the data, {@code by} the union that enters it. */
public record Change(int number, String key, OffsetDateTime at, ChangeKind kind, String by, ObjectNode given) {

    static Change of(int number, JsonNode json) {
        ObjectNode given = ((ObjectNode) json).deepCopy();
        given.remove(Set.of("key", "at", "kind", "by"));
        return new Change(
                number,
                Json.required(json, "key"),
                OffsetDateTime.parse(Json.required(json, "at")),
                ChangeKind.valueOf(Json.required(json, "kind")),
                Json.required(json, "by"),
                given);
    }

    /** The body of the call; R-DYN-3: an exit states that the cause is removed. */
    public ObjectNode body() {
        return kind == ChangeKind.EXIT
                ? given.deepCopy().put("reason", "EXITED").put("causeRemoved", true)
                : given.deepCopy();
    }
}
