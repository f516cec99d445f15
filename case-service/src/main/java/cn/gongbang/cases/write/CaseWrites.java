package cn.gongbang.cases.write;

import cn.gongbang.cases.automation.ReviewOutcomes;
import cn.gongbang.cases.rights.CaseRights;
import cn.gongbang.cases.state.CaseState;
import cn.gongbang.contracts.codes.CaseStatus;
import cn.gongbang.contracts.events.Stamp;
import cn.gongbang.platform.problems.Refusal;
import cn.gongbang.platform.publishing.PublishedPositions;
import cn.gongbang.platform.security.Caller;
import cn.gongbang.platform.security.Right;
import cn.gongbang.platform.store.Commands;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * The way of every change of a case: who may, what the review has said meanwhile, the command, and, while the review
 * still runs, that it can hear of the change before the answer is given (R-FLOW-4).
 */
@Component
public class CaseWrites {
    private static final Duration ANNOUNCING = Duration.ofSeconds(2);
    private static final Set<CaseStatus> UNDECIDED =
            EnumSet.of(CaseStatus.APPLIED, CaseStatus.IN_REVIEW, CaseStatus.SENT_BACK);
    private final CaseHistories histories;
    private final Commands commands;
    private final ReviewOutcomes outcomes;
    private final PublishedPositions positions;

    CaseWrites(CaseHistories histories, Commands commands, ReviewOutcomes outcomes, PublishedPositions positions) {
        this.histories = histories;
        this.commands = commands;
        this.outcomes = outcomes;
        this.positions = positions;
    }

    /**
     * The case for a caller who wants to change it, before the wish is read. Who asks again for an answer already given
     * gets it, even if the case has gone elsewhere since.
     *
     * @throws Refusal 403 or 404
     */
    public CaseState open(String caseId, Right right, Caller caller, Stamp stamp) {
        right.requireRole(caller);
        CaseState state = histories.require(caseId);
        if (!isRetry(state, stamp)) {
            CaseRights.require(right, caller, state);
        }
        return state;
    }

    /** @throws Refusal 403, or what the command refuses */
    public Outcome change(Caller caller, CaseState state, ChangeCase command) {
        if (!isRetry(state, command.stamp())) {
            CaseRights.require(command.change().right(state), caller, state);
        }
        boolean undecided = UNDECIDED.contains(state.status());
        if (undecided) {
            outcomes.catchUp(command.caseId());
        }
        Outcome outcome = commands.send(command);
        if (undecided) {
            positions.await(HardshipCase.address(command.caseId()), outcome.version(), ANNOUNCING);
        }
        return outcome;
    }

    /**
     * Merges two cases, both of which are the caller's work.
     *
     * @throws Refusal 403, or what the command refuses
     */
    public Outcome merge(Caller caller, CaseState leaving, MergeCases command) {
        if (!isRetry(leaving, command.stamp())) {
            CaseRights.require(CaseRights.CHANGE, caller, leaving);
            CaseRights.require(CaseRights.CHANGE, caller, requireOther(command.into()));
        }
        return commands.send(command);
    }

    private CaseState requireOther(String caseId) {
        CaseState other = histories.find(caseId);
        if (other == null) {
            throw Refusal.invalid("/into", "UNKNOWN", "cases.unknown");
        }
        return other;
    }

    private static boolean isRetry(CaseState state, Stamp stamp) {
        return stamp.requestKey() != null
                && state.journal().requests().find(stamp.requestKey()).isPresent();
    }
}
