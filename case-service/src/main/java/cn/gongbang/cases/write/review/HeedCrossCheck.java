package cn.gongbang.cases.write.review;

import cn.gongbang.cases.events.CaseEvent;
import cn.gongbang.cases.events.ExclusionDecided;
import cn.gongbang.cases.events.ExclusionFound;
import cn.gongbang.cases.events.RegisterChecked;
import cn.gongbang.cases.state.CaseState;
import cn.gongbang.cases.state.ExclusionFindings.Finding;
import cn.gongbang.cases.write.CaseChange;
import cn.gongbang.cases.write.Knowledge;
import cn.gongbang.contracts.codes.ExclusionOutcome;
import cn.gongbang.contracts.events.ReviewSnapshot.CrossCheck;
import cn.gongbang.contracts.events.Stamp;
import cn.gongbang.platform.time.DomainTime;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * R-FLOW-6, R-ELIG-6: the review compared the household with a register. What the register says is kept, and an exclusion
 * it found becomes a finding; undecided findings of earlier checks that no longer stand in the review are superseded.
 * Heard again, it changes nothing.
 *
 * @param reviewSequence the review's event that is heeded
 * @param standing every check that stands in the review after it
 */
public record HeedCrossCheck(long reviewSequence, List<CrossCheck> standing) implements CaseChange {

    @Override
    public List<CaseEvent> decide(CaseState state, Knowledge knowledge, Stamp now) {
        if (!HeededOnce.isNew(state, reviewSequence)) {
            return List.of();
        }
        LocalDate on = LocalDate.ofInstant(now.recordedAt(), DomainTime.ZONE);
        List<CaseEvent> events = new ArrayList<>();
        for (CrossCheck check : standing) {
            if (check.sequence() == reviewSequence) {
                events.add(new RegisterChecked(
                        on, reviewSequence, check.register(), check.result(), check.exclusion(), now));
                superseded(state)
                        .forEach(
                                id -> events.add(new ExclusionDecided(on, id, ExclusionOutcome.SUPERSEDED, null, now)));
                if (check.exclusion() != null) {
                    events.add(new ExclusionFound(
                            on,
                            state.exclusions().nextId(),
                            check.exclusion(),
                            null,
                            List.of(),
                            check.register(),
                            reviewSequence,
                            now));
                }
            }
        }
        return events;
    }

    private List<String> superseded(CaseState state) {
        List<Long> stand = standing.stream().map(CrossCheck::sequence).toList();
        return state.exclusions().undecided().stream()
                .filter(finding -> finding.found().reviewSequence() != null)
                .filter(finding -> !stand.contains(finding.found().reviewSequence()))
                .map(Finding::id)
                .toList();
    }

    @Override
    public boolean takenAtRest() {
        return true;
    }
}
