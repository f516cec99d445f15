package cn.gongbang.testkit.survey;

import java.util.List;
import tools.jackson.databind.JsonNode;

/** What must come out: one outcome a case, the case after each change, and the in-week changes of the ledger. */
public record Expected(List<JsonNode> outcomes, List<JsonNode> changes, List<JsonNode> ledger) {

    static Expected of(SurveyFiles files) {
        return new Expected(
                List.copyOf(files.json("expected/outcomes.json").values()),
                List.copyOf(files.json("expected/changes.json").values()),
                List.copyOf(files.json("expected/ledger.json").values()));
    }
}
