package cn.gongbang.testkit.compare;

import cn.gongbang.testkit.client.GongbangClient;
import cn.gongbang.testkit.play.CaseProgress;
import cn.gongbang.testkit.play.PlayLog;
import cn.gongbang.testkit.play.SideBySide;
import cn.gongbang.testkit.survey.Survey;
import cn.gongbang.testkit.survey.SurveyCase;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Compares every figure that a played survey expects with what the services answer. */
public final class Comparison {
    private static final Duration SETTLES_WITHIN = Duration.ofMinutes(2);

    private final Survey survey;
    private final PlayLog log;
    private final GongbangClient client;

    public Comparison(Survey survey, PlayLog log, GongbangClient client) {
        this.survey = survey;
        this.log = log;
        this.client = client;
    }

    /** Waits until the services have settled, then compares outcomes, changes, ledgers and the summary. */
    public ComparisonResult run() {
        client.settled(SETTLES_WITHIN);
        Findings findings = new Findings();
        new OutcomeComparison(survey, log, casesBeforeChanges()).into(findings);
        new ChangeComparison(survey, log).into(findings);
        reports(findings);
        return findings.result();
    }

    /** Only what reporting answers: for looking again after a rebuild or a restart. */
    public ComparisonResult reports() {
        client.settled(SETTLES_WITHIN);
        Findings findings = new Findings();
        reports(findings);
        return findings.result();
    }

    private void reports(Findings findings) {
        String campaign = survey.campaign().id();
        String root = survey.unions().root().code();
        new LedgerComparison(
                        LedgerExpectation.of(survey),
                        (week, rollup) -> client.ledger(campaign, week.toString(), root, rollup))
                .into(findings);
        new SummaryComparison(survey, log, client.summary(campaign, root)).into(findings);
    }

    /** By survey key: the case before its first change, or as it is now when it has none. */
    private Map<String, JsonNode> casesBeforeChanges() {
        Map<String, JsonNode> cases = new HashMap<>();
        List<String> opened = survey.cases().stream()
                .map(SurveyCase::key)
                .filter(key -> log.of(key).caseId() != null)
                .toList();
        SideBySide.run(opened, key -> Map.entry(key, caseOf(log.of(key))))
                .forEach(each -> cases.put(each.getKey(), each.getValue()));
        return cases;
    }

    private JsonNode caseOf(CaseProgress progress) {
        JsonNode kept = progress.outcome();
        return kept != null ? kept : client.caseNow(GongbangClient.DISTRICT, String.valueOf(progress.caseId()));
    }
}
