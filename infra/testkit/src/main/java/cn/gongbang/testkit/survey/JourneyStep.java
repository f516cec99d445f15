package cn.gongbang.testkit.survey;

import java.time.OffsetDateTime;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** One dated step of a case's way; {@code given} are the fields of the data that go into the call as they are. */
public record JourneyStep(Step step, OffsetDateTime at, ObjectNode given) {

    static JourneyStep of(JsonNode json) {
        ObjectNode given = ((ObjectNode) json).deepCopy();
        given.remove(Set.of("step", "at"));
        return new JourneyStep(
                Step.valueOf(Json.required(json, "step")), OffsetDateTime.parse(Json.required(json, "at")), given);
    }

    public boolean outcomeIs(String outcome) {
        return outcome.equals(Json.text(given.path("outcome")));
    }
}
