package cn.gongbang.reporting.survey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The survey shipped with the testkit. */
public final class SampleSurvey {
    private static final Path FOLDER = Path.of("../infra/testkit/src/main/resources/survey-2023");
    private static final JsonMapper JSON = new JsonMapper();

    private SampleSurvey() {}

    public static List<JsonNode> applications() {
        return lines("applications.jsonl");
    }

    public static List<JsonNode> changes() {
        return lines("changes.jsonl");
    }

    public static JsonNode unions() {
        return tree("unions.json");
    }

    public static Map<String, JsonNode> outcomes() {
        Map<String, JsonNode> byKey = new HashMap<>();
        tree("expected/outcomes.json")
                .forEach(each -> byKey.put(each.path("key").asString(), each));
        return byKey;
    }

    /** The expected changes by week and union. */
    public static Map<String, JsonNode> ledger() {
        Map<String, JsonNode> rows = new HashMap<>();
        tree("expected/ledger.json")
                .forEach(row -> rows.put(
                        row.path("week").asString() + " " + row.path("union").asString(), row));
        return rows;
    }

    private static JsonNode tree(String file) {
        return JSON.readTree(text(file));
    }

    private static List<JsonNode> lines(String file) {
        return text(file).lines().map(JSON::readTree).toList();
    }

    private static String text(String file) {
        try {
            return Files.readString(FOLDER.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
