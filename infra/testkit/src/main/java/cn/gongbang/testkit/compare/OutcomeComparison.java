package cn.gongbang.testkit.compare;

import cn.gongbang.testkit.play.CaseProgress;
import cn.gongbang.testkit.play.PlayLog;
import cn.gongbang.testkit.survey.JourneyStep;
import cn.gongbang.testkit.survey.Json;
import cn.gongbang.testkit.survey.Survey;
import cn.gongbang.testkit.survey.SurveyCase;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What became of each application, before any later change. */
record OutcomeComparison(Survey survey, PlayLog log, Map<String, JsonNode> casesByKey) {

    void into(Findings findings) {
        Map<String, SurveyCase> played = new HashMap<>();
        survey.cases().forEach(each -> played.put(each.key(), each));
        findings.equal(
                "outcomes: applications",
                survey.expected().outcomes().size(),
                survey.cases().size());
        for (JsonNode expected : survey.expected().outcomes()) {
            String key = Json.required(expected, "key");
            CaseProgress progress = log.of(key);
            CaseProgress.Refusal refusal = progress.refusal();
            findings.equal(
                    key + " refused step", null, refusal == null ? null : refusal.what() + " " + refusal.answer());
            findings.equal(key + " noticeEndsOn", Json.text(expected.path("noticeEndsOn")), progress.noticeEndsOn());
            findings.equal(
                    key + " duplicateUnion", Json.text(expected.path("duplicateUnion")), progress.duplicateUnion());
            if ("DUPLICATE".equals(Json.text(expected.path("outcome")))) {
                findings.equal(key + " case id", null, progress.caseId());
            } else {
                opened(findings, key, expected, stoppedAt(played.get(key), progress));
            }
        }
    }

    private void opened(Findings findings, String key, JsonNode expected, @Nullable String stoppedAt) {
        JsonNode actual = casesByKey.getOrDefault(key, Json.object());
        new CaseFigures(key, expected, actual)
                .status(findings, "outcome")
                .same(findings, "union")
                .holder(findings)
                .assessment(findings);
        findings.equal(
                key + " name",
                Json.text(expected.path("name")),
                Json.text(actual.path("holder").path("name")));
        String atStep = Json.text(expected.path("atStep"));
        if (atStep != null) {
            findings.equal(key + " atStep", atStep, stoppedAt);
        }
    }

    /** The review step of the last step that was taken. */
    private static @Nullable String stoppedAt(@Nullable SurveyCase each, CaseProgress progress) {
        int taken =
                each == null ? 0 : Math.min(progress.nextAct(), each.journey().size());
        if (each == null || taken == 0) {
            return null;
        }
        JourneyStep last = each.journey().get(taken - 1);
        return last.step().reviewStep();
    }
}
