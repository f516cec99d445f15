package cn.gongbang.testkit.compare;

import cn.gongbang.testkit.play.PlayLog;
import cn.gongbang.testkit.survey.Change;
import cn.gongbang.testkit.survey.Json;
import cn.gongbang.testkit.survey.Survey;
import java.time.OffsetDateTime;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** R-DYN-1…5: the case as it stood right after each change. */
record ChangeComparison(Survey survey, PlayLog log) {

    void into(Findings findings) {
        List<JsonNode> expected = survey.expected().changes();
        findings.equal("changes: number", expected.size(), survey.changes().size());
        for (Change change : survey.changes()) {
            String where = change.key() + " " + change.kind() + " " + change.at();
            List<JsonNode> matching =
                    expected.stream().filter(each -> isOf(each, change)).toList();
            findings.equal(where + " expected entries", 1, matching.size());
            matching.forEach(each -> compare(findings, where, each, change));
        }
    }

    private void compare(Findings findings, String where, JsonNode expected, Change change) {
        JsonNode actual = log.afterChange().getOrDefault(change.number(), Json.object());
        CaseFigures figures = new CaseFigures(where, expected, actual)
                .status(findings, "status")
                .same(findings, "union")
                .same(findings, "closingReason")
                .holder(findings)
                .assessment(findings);
        if (!"CLOSED".equals(Json.text(expected.path("status")))) {
            figures.same(findings, "exitNotBefore");
        }
    }

    private static boolean isOf(JsonNode expected, Change change) {
        return change.key().equals(Json.text(expected.path("key")))
                && change.kind().name().equals(Json.text(expected.path("kind")))
                && change.at().isEqual(OffsetDateTime.parse(Json.required(expected, "at")));
    }
}
