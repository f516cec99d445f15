package cn.gongbang.cases.write;

import cn.gongbang.cases.automation.ReviewOutcomes;
import cn.gongbang.cases.read.ReadingRights;
import cn.gongbang.cases.state.CaseState;
import cn.gongbang.contracts.codes.CaseStatus;
import cn.gongbang.contracts.codes.Role;
import cn.gongbang.contracts.events.Stamp;
import cn.gongbang.platform.problems.Refusal;
import cn.gongbang.platform.publishing.PublishedPositions;
import cn.gongbang.platform.security.Caller;
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

    /** @throws Refusal 403 or 404, or what the command refuses */
    public Outcome change(Caller caller, ChangeCase command) {
        CaseState state = histories.require(command.caseId());
        if (!isRetry(state, command.stamp())) {
            caller.require(command.change().takenFrom(state).toArray(Role[]::new));
            requireOwn(caller, state);
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
     * @throws Refusal 403 or 404, or what the command refuses
     */
    public Outcome merge(Caller caller, MergeCases command) {
        CaseState leaving = histories.require(command.caseId());
        if (!isRetry(leaving, command.stamp())) {
            caller.require(Role.GRASSROOTS, Role.SUBDISTRICT, Role.DISTRICT);
            requireOwn(caller, leaving);
            requireOwn(caller, requireOther(command.into()));
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

    /** The workers' app acts on what it opened, everybody else on the cases that are their work. */
    private static void requireOwn(Caller caller, CaseState state) {
        if (caller.has(Role.APPLICANT_APP)) {
            ReadingRights.require(caller, state);
        } else {
            caller.requireWorksFor(state.union());
        }
    }

    private static boolean isRetry(CaseState state, Stamp stamp) {
        return stamp.requestKey() != null
                && state.journal().requests().find(stamp.requestKey()).isPresent();
    }
}
