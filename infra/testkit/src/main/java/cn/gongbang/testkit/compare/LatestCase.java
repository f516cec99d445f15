package cn.gongbang.testkit.compare;

import cn.gongbang.testkit.survey.Change;
import cn.gongbang.testkit.survey.Json;
import cn.gongbang.testkit.survey.ResidentIds;
import cn.gongbang.testkit.survey.Survey;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A case that is recognized at the end, with the latest figures the data expects. */
record LatestCase(
        String key,
        String union,
        @Nullable String holder,
        @Nullable String holderName,
        JsonNode assessment) {

    /** By survey key: those whose latest expected status is RECOGNIZED or EXIT_OBSERVATION. */
    static Map<String, LatestCase> of(Survey survey) {
        Map<String, String> names = namesById(survey);
        Map<String, LatestCase> latest = new LinkedHashMap<>();
        survey.expected().outcomes().forEach(each -> put(latest, names, each, "outcome"));
        survey.expected().changes().forEach(each -> put(latest, names, each, "status"));
        return latest;
    }

    private static void put(
            Map<String, LatestCase> latest, Map<String, String> names, JsonNode expected, String statusField) {
        String key = Json.required(expected, "key");
        switch (Json.required(expected, statusField)) {
            case "RECOGNIZED", "EXIT_OBSERVATION" -> {
                String holder = Json.text(expected.path("holder"));
                latest.put(
                        key,
                        new LatestCase(
                                key,
                                Json.required(expected, "union"),
                                holder,
                                holder == null ? null : names.get(holder),
                                expected.path("assessment")));
            }
            default -> latest.remove(key);
        }
    }

    private static Map<String, String> namesById(Survey survey) {
        Map<String, String> names = new HashMap<>();
        survey.cases()
                .forEach(each -> each.application().path("people").values().forEach(person -> name(names, person)));
        survey.changes().stream()
                .map(Change::given)
                .filter(given -> given.has("member"))
                .forEach(given -> name(names, given.path("member")));
        return names;
    }

    private static void name(Map<String, String> names, JsonNode person) {
        names.put(ResidentIds.normalised(Json.required(person, "residentId")), Json.required(person, "name"));
    }
}
