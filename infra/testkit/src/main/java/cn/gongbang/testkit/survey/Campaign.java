package cn.gongbang.testkit.survey;

import java.time.LocalDate;
import tools.jackson.databind.JsonNode;

/** A survey campaign as {@code PUT /api/campaigns/{id}} takes it, without the policy and scope it is bound to. */
public record Campaign(String id, String name, LocalDate opensOn, LocalDate deadline) {

    static Campaign of(JsonNode json) {
        return new Campaign(
                Json.required(json, "id"),
                Json.required(json, "name"),
                LocalDate.parse(Json.required(json, "opensOn")),
                LocalDate.parse(Json.required(json, "deadline")));
    }
}
