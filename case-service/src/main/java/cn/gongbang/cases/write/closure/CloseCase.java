package cn.gongbang.cases.write.closure;

import cn.gongbang.cases.events.CaseClosed;
import cn.gongbang.cases.events.CaseEvent;
import cn.gongbang.cases.rights.CaseRights;
import cn.gongbang.cases.state.CaseState;
import cn.gongbang.cases.state.ExitObservation;
import cn.gongbang.cases.write.CaseChange;
import cn.gongbang.cases.write.ChangeRules;
import cn.gongbang.cases.write.Knowledge;
import cn.gongbang.contracts.codes.ClosingReason;
import cn.gongbang.contracts.events.Stamp;
import cn.gongbang.platform.problems.Refusal;
import cn.gongbang.platform.security.Right;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * R-DYN-8: a recognized case is closed for a reason; leaving hardship asks for the full observation (R-DYN-3), and that a
 * family told untruths is for the district to find.
 */
public record CloseCase(LocalDate effectiveOn, ClosingReason reason, boolean causeRemoved) implements CaseChange {

    @Override
    public List<CaseEvent> decide(CaseState state, Knowledge knowledge, Stamp now) {
        ChangeRules.requireRecognized(state);
        ChangeRules.requirePossibleDate(state, effectiveOn, now);
        switch (reason) {
            case EXITED -> requireExit(state);
            case DECEASED, MERGED -> throw Refusal.invalid("/reason", "R-DYN-8", "cases.reasonNotByHand");
            case LEFT_JOB, RETIRED, MOVED_AWAY, FALSIFIED, GIVEN_UP, DUPLICATE -> {}
        }
        return List.of(new CaseClosed(effectiveOn, reason, null, coolDown(state, knowledge), now));
    }

    @Override
    public Right right(CaseState state) {
        return reason == ClosingReason.FALSIFIED ? CaseRights.CHANGE_OFFICIALLY : CaseRights.CHANGE;
    }

    private @Nullable LocalDate coolDown(CaseState state, Knowledge knowledge) {
        if (reason != ClosingReason.FALSIFIED) {
            return null;
        }
        Integer months = knowledge
                .policy(state.enrolment().policy())
                .orElseThrow()
                .policy()
                .falsificationCoolDownMonths();
        return months == null ? null : effectiveOn.plusMonths(months);
    }

    private void requireExit(CaseState state) {
        boolean observed = state.timeline()
                .exitObservation()
                .map(ExitObservation::notBefore)
                .filter(notBefore -> !effectiveOn.isBefore(notBefore))
                .isPresent();
        if (!observed || !causeRemoved) {
            throw Refusal.conflict("R-DYN-3", "cases.exitTooEarly");
        }
    }
}
