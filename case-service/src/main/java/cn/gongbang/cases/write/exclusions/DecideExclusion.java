package cn.gongbang.cases.write.exclusions;

import cn.gongbang.cases.events.CaseEvent;
import cn.gongbang.cases.events.ExclusionDecided;
import cn.gongbang.cases.rights.CaseRights;
import cn.gongbang.cases.state.CaseState;
import cn.gongbang.cases.state.ExclusionFindings.Finding;
import cn.gongbang.cases.write.CaseChange;
import cn.gongbang.cases.write.Knowledge;
import cn.gongbang.contracts.codes.ExclusionOutcome;
import cn.gongbang.contracts.events.Stamp;
import cn.gongbang.platform.problems.Refusal;
import cn.gongbang.platform.security.Right;
import cn.gongbang.platform.time.DomainTime;
import java.time.LocalDate;
import java.util.List;

/**
 * R-ELIG-6: the district confirms or dismisses a finding, with its reason. A later decision replaces an earlier one; neither
 * changes the status of the case.
 *
 * @param findings the id of one finding, or the code of an exclusion, which means all its findings
 */
public record DecideExclusion(String findings, ExclusionOutcome outcome, String reason) implements CaseChange {

    @Override
    public List<CaseEvent> decide(CaseState state, Knowledge knowledge, Stamp now) {
        OpenCasesOnly.require(state);
        List<Finding> meant = state.exclusions().findings().stream()
                .filter(finding -> finding.id().equals(findings)
                        || finding.exclusion().name().equals(findings))
                .toList();
        if (meant.isEmpty()) {
            throw Refusal.unknown("cases.exclusion.unknown");
        }
        LocalDate today = LocalDate.ofInstant(now.recordedAt(), DomainTime.ZONE);
        List<CaseEvent> events = meant.stream()
                .filter(this::mayBeDecided)
                .<CaseEvent>map(finding -> new ExclusionDecided(today, finding.id(), outcome, reason, now))
                .toList();
        if (events.isEmpty()) {
            throw Refusal.conflict("R-ELIG-6", "cases.exclusion.decided");
        }
        return events;
    }

    private boolean mayBeDecided(Finding finding) {
        return finding.outcome()
                .map(earlier -> earlier != outcome && earlier != ExclusionOutcome.SUPERSEDED)
                .orElse(true);
    }

    @Override
    public Right right(CaseState state) {
        return CaseRights.CHANGE_OFFICIALLY;
    }
}
