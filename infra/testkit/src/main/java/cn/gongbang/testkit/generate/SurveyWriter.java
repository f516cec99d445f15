package cn.gongbang.testkit.generate;

import cn.gongbang.testkit.survey.Campaign;
import cn.gongbang.testkit.survey.Change;
import cn.gongbang.testkit.survey.JourneyStep;
import cn.gongbang.testkit.survey.Json;
import cn.gongbang.testkit.survey.Survey;
import cn.gongbang.testkit.survey.SurveyCase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes a survey into a folder, in the form in which surveys are read. */
public final class SurveyWriter {
    private final Path folder;

    private SurveyWriter(Path folder) {
        this.folder = folder;
    }

    /** @throws UncheckedIOException when the folder cannot be made or written */
    public static void write(GeneratedSurvey generated, Path folder) {
        SurveyWriter writer = new SurveyWriter(folder);
        Survey survey = generated.survey();
        writer.json("campaign.json", campaign(survey.campaign()));
        writer.json("unions.json", survey.unions().json());
        writer.json("policy.json", survey.policy());
        writer.lines(
                "applications.jsonl",
                survey.cases().stream().map(SurveyWriter::application).toList());
        writer.lines(
                "changes.jsonl",
                survey.changes().stream().map(SurveyWriter::change).toList());
        writer.json("expected/outcomes.json", array(survey.expected().outcomes()));
        writer.json("expected/changes.json", array(survey.expected().changes()));
        writer.json("expected/ledger.json", array(survey.expected().ledger()));
        writer.json("edges.json", Json.MAPPER.valueToTree(generated.touched()));
    }

    private static ObjectNode campaign(Campaign campaign) {
        return Json.object()
                .put("id", campaign.id())
                .put("name", campaign.name())
                .put("opensOn", campaign.opensOn().toString())
                .put("deadline", campaign.deadline().toString());
    }

    private static ObjectNode application(SurveyCase each) {
        ObjectNode line = Json.object().put("key", each.key());
        line.set("application", each.application());
        ArrayNode journey = line.putArray("journey");
        for (JourneyStep step : each.journey()) {
            journey.addObject()
                    .put("step", step.step().name())
                    .put("at", Json.timestamp(step.at()))
                    .setAll(step.given());
        }
        return line;
    }

    private static ObjectNode change(Change change) {
        ObjectNode line = Json.object()
                .put("key", change.key())
                .put("at", Json.timestamp(change.at()))
                .put("kind", change.kind().name());
        line.setAll(change.given());
        return line.put("by", change.by());
    }

    private static ArrayNode array(List<JsonNode> rows) {
        return Json.MAPPER.createArrayNode().addAll(rows);
    }

    private void lines(String name, List<? extends JsonNode> rows) {
        text(name, rows.stream().map(row -> row + "\n").collect(Collectors.joining()));
    }

    private void json(String name, JsonNode json) {
        text(name, json.toPrettyString() + "\n");
    }

    private void text(String name, String text) {
        Path file = folder.resolve(name);
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
    }
}
