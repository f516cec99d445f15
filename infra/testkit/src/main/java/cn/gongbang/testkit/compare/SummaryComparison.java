package cn.gongbang.testkit.compare;

import cn.gongbang.testkit.play.PlayLog;
import cn.gongbang.testkit.survey.Json;
import cn.gongbang.testkit.survey.Survey;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** 情况汇总表: exactly the cases that are recognized at the end, each with its latest figures. */
record SummaryComparison(Survey survey, PlayLog log, List<JsonNode> rows) {

    void into(Findings findings) {
        Map<String, JsonNode> byCase = new HashMap<>();
        for (JsonNode row : rows) {
            String caseId = Json.required(row, "caseId");
            findings.holds("summary " + caseId, byCase.put(caseId, row) == null, "one row", "two rows");
        }
        for (LatestCase expected : LatestCase.of(survey).values()) {
            String caseId = log.of(expected.key()).caseId();
            JsonNode row = caseId == null ? null : byCase.remove(caseId);
            String where = "summary " + expected.key();
            findings.holds(where, row != null, "a row", "no row");
            if (row != null) {
                compare(findings, where, expected, row);
            }
        }
        byCase.forEach((caseId, row) -> findings.equal("summary " + caseId, null, row));
    }

    private static void compare(Findings findings, String where, LatestCase expected, JsonNode row) {
        findings.equal(where + " union", expected.union(), Json.text(row.path("union")));
        findings.equal(where + " holderName", expected.holderName(), Json.text(row.path("holderName")));
        String id = Json.text(row.path("residentId"));
        findings.holds(where + " residentId", showsOnly(expected.holder(), id), String.valueOf(expected.holder()), id);
        for (String field : CaseFigures.ASSESSMENT) {
            findings.equal(
                    where + " " + field, Json.text(expected.assessment().path(field)), Json.text(row.path(field)));
        }
    }

    /** R-PII-1: the id may be masked by stars, but what it shows is right. */
    private static boolean showsOnly(@Nullable String id, @Nullable String shown) {
        if (id == null || shown == null || id.length() != shown.length()) {
            return id == null ? shown == null : shown == null || shown.contains("*");
        }
        for (int i = 0; i < id.length(); i++) {
            if (shown.charAt(i) != '*' && shown.charAt(i) != id.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
