package cn.gongbang.testkit.survey;

import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** One application of the survey with the journey to perform. */
public record SurveyCase(String key, JsonNode application, List<JourneyStep> journey) {

    static SurveyCase of(JsonNode json) {
        return new SurveyCase(
                Json.required(json, "key"),
                json.path("application"),
                json.path("journey").values().stream().map(JourneyStep::of).toList());
    }

    public String union() {
        return Json.required(application, "union");
    }

    public String campaign() {
        return Json.required(application, "campaign");
    }

    /** The workers' app applies for the worker; in every other channel the case's union does. */
    public String applicant() {
        return "WORKERS_APP".equals(Json.text(application.path("channel"))) ? "app" : union();
    }

    public Optional<JourneyStep> first(Step step) {
        return journey.stream().filter(taken -> taken.step() == step).findFirst();
    }
}
