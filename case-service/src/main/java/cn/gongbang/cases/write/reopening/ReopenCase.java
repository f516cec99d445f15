package cn.gongbang.cases.write.reopening;

import cn.gongbang.cases.events.CaseEvent;
import cn.gongbang.cases.events.CaseReopened;
import cn.gongbang.cases.state.CaseState;
import cn.gongbang.cases.state.Closing;
import cn.gongbang.cases.write.CaseChange;
import cn.gongbang.cases.write.ChangeRules;
import cn.gongbang.cases.write.Knowledge;
import cn.gongbang.contracts.codes.ClosingReason;
import cn.gongbang.contracts.events.Stamp;
import cn.gongbang.platform.problems.Refusal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * R-DYN-3 返困: a family that left hardship and fell back into it within the policy's months goes on in the same case.
 *
 * @param figures what the family lives on now: new figures of twelve months, or an assessment of the ones on file
 */
public record ReopenCase(LocalDate effectiveOn, CaseChange figures) implements CaseChange {

    @Override
    public List<CaseEvent> decide(CaseState state, Knowledge knowledge, Stamp now) {
        requireExitedInTime(state, knowledge);
        ChangeRules.requirePossibleDate(state, effectiveOn, now);
        CaseReopened reopened = new CaseReopened(effectiveOn, now);
        CaseState open = state.apply(reopened);
        List<CaseEvent> events = new ArrayList<>();
        events.add(reopened);
        events.addAll(figures.decide(open, knowledge, now));
        CaseState after = state;
        for (CaseEvent event : events) {
            after = after.apply(event);
        }
        if (!after.assessment().inHardship()) {
            throw Refusal.conflict("R-ELIG-2", "cases.noRelapse");
        }
        return events;
    }

    private void requireExitedInTime(CaseState state, Knowledge knowledge) {
        Closing closing = state.lifecycle().closing();
        if (closing == null || closing.fact().reason() != ClosingReason.EXITED) {
            throw Refusal.conflict("R-DYN-3", "cases.notExited");
        }
        LocalDate exited = closing.fact().effectiveOn();
        int months = knowledge
                .policy(state.enrolment().policy())
                .orElseThrow()
                .policy()
                .relapseMonths();
        if (effectiveOn.isBefore(exited)) {
            throw Refusal.invalid("/effectiveOn", "R-DYN-3", "cases.beforeExit");
        }
        if (effectiveOn.isAfter(exited.plusMonths(months))) {
            throw Refusal.conflict("R-DYN-3", "cases.relapseTooLate");
        }
    }
}
