package cn.gongbang.cases.write;

import cn.gongbang.cases.claims.ClaimMove;
import cn.gongbang.cases.claims.Claims;
import cn.gongbang.cases.events.CaseEvent;
import cn.gongbang.cases.state.CaseState;
import cn.gongbang.cases.state.Journal.Remembered;
import cn.gongbang.cases.write.RememberedRequest.CaseRequested;
import cn.gongbang.cases.write.open.OpenCase;
import cn.gongbang.contracts.events.Stamp;
import cn.gongbang.platform.problems.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.Aggregate;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.Repository;
import org.jspecify.annotations.Nullable;

/**
 * Carries out commands on cases: loads the case, lets the command decide, records the facts and moves the claims on
 * people, all in one unit of work. Cases are locked first, in the order of their ids, then the claims in order.
 */
public final class CaseCommands {
    private final Repository<HardshipCase> cases;
    private final Repository<RememberedRequest> requests;
    private final Claims claims;
    private final Knowledge knowledge;
    private final DueHorizon horizon;

    public CaseCommands(
            Repository<HardshipCase> cases,
            Repository<RememberedRequest> requests,
            Claims claims,
            Knowledge knowledge,
            DueHorizon horizon) {
        this.cases = cases;
        this.requests = requests;
        this.claims = claims;
        this.knowledge = knowledge;
        this.horizon = horizon;
    }

    @CommandHandler
    public Outcome handle(OpenCase command) throws Exception {
        Outcome earlier = remembered(command);
        if (earlier != null) {
            return earlier;
        }
        List<CaseEvent> events = List.of(command.decide(knowledge));
        Aggregate<HardshipCase> opened =
                cases.newInstance(HardshipCase::new, fresh -> fresh.execute(shell -> shell.record(events)));
        CaseState state = opened.invoke(HardshipCase::state);
        ClaimMove move = new ClaimMove(
                command.caseId(),
                command.campaign(),
                Set.of(),
                state.claimed(),
                state.household().couple());
        claims.settle(List.of(move), command.stamp().recordedAt());
        return new Outcome(command.caseId(), state.journal().version());
    }

    @CommandHandler
    public Outcome handle(ChangeCase command) throws Exception {
        Aggregate<HardshipCase> aggregate = load(command.caseId());
        CaseState before = aggregate.invoke(HardshipCase::state);
        Outcome earlier = remembered(before, command.expectedVersion(), command.stamp());
        if (earlier != null) {
            return earlier;
        }
        if (!command.change().takenAtRest()) {
            ChangeRules.requireInUse(before);
        }
        Stamp stamp = command.stamp().notBefore(before.journal().recordedAt());
        CaseState after = record(aggregate, command.change().decide(before, knowledge, stamp));
        claims.settle(List.of(move(before, after)), stamp.recordedAt());
        settleBar(before, after, stamp);
        return new Outcome(command.caseId(), after.journal().version());
    }

    @CommandHandler
    public Outcome handle(MergeCases command) throws Exception {
        boolean leavingFirst = command.caseId().compareTo(command.into()) < 0;
        Aggregate<HardshipCase> first = load(leavingFirst ? command.caseId() : command.into());
        Aggregate<HardshipCase> second = load(leavingFirst ? command.into() : command.caseId());
        Aggregate<HardshipCase> leaving = leavingFirst ? first : second;
        Aggregate<HardshipCase> staying = leavingFirst ? second : first;
        CaseState left = leaving.invoke(HardshipCase::state);
        CaseState stayed = staying.invoke(HardshipCase::state);
        Outcome earlier = remembered(left, command.expectedVersion(), command.stamp());
        if (earlier != null) {
            return earlier;
        }
        Stamp stamp = command.stamp()
                .notBefore(left.journal().recordedAt())
                .notBefore(stayed.journal().recordedAt());
        ChangeRules.requireInUse(left);
        ChangeRules.requireInUse(stayed);
        Merging merging = Merging.decide(command, left, stayed, knowledge, stamp);
        CaseState closed = record(leaving, merging.closing());
        CaseState joined = record(staying, merging.going());
        claims.settle(List.of(move(left, closed), move(stayed, joined)), stamp.recordedAt());
        return new Outcome(command.caseId(), closed.journal().version());
    }

    private CaseState record(Aggregate<HardshipCase> aggregate, List<CaseEvent> events) {
        aggregate.execute(loaded -> loaded.record(events));
        CaseState after = aggregate.invoke(HardshipCase::state);
        horizon.sees(after);
        return after;
    }

    private static ClaimMove move(CaseState before, CaseState after) {
        return ClaimMove.of(before.opening().caseId(), before.opening().campaign(), before.claimed(), after.claimed());
    }

    private void settleBar(CaseState before, CaseState after, Stamp stamp) throws Exception {
        LocalDate until = after.lifecycle().coolDownUntil();
        if (!Objects.equals(until, before.lifecycle().coolDownUntil())) {
            claims.bar(after.household().couple(), after.opening().caseId(), until, stamp.recordedAt());
        }
    }

    private Aggregate<HardshipCase> load(String caseId) {
        try {
            return cases.load(HardshipCase.address(caseId));
        } catch (AggregateNotFoundException unknown) {
            throw Refusal.unknown("cases.unknown");
        }
    }

    private static @Nullable Outcome remembered(CaseState state, @Nullable Long expectedVersion, Stamp stamp) {
        String key = stamp.requestKey();
        Remembered earlier =
                key == null ? null : state.journal().requests().find(key).orElse(null);
        if (earlier != null) {
            requireSameContent(earlier.contentHash(), stamp);
            return new Outcome(state.opening().caseId(), earlier.version());
        }
        if (expectedVersion != null && expectedVersion != state.journal().version()) {
            throw Refusal.stale();
        }
        return null;
    }

    private @Nullable Outcome remembered(OpenCase command) throws Exception {
        Stamp stamp = command.stamp();
        String key = stamp.requestKey();
        String hash = stamp.requestHash();
        if (key == null || hash == null) {
            return null;
        }
        Aggregate<RememberedRequest> request =
                requests.loadOrCreate(RememberedRequest.address(key), RememberedRequest::new);
        CaseRequested first = request.invoke(RememberedRequest::first);
        if (first != null) {
            requireSameContent(first.requestHash(), stamp);
            return new Outcome(first.caseId(), 0);
        }
        request.execute(fresh -> fresh.remember(new CaseRequested(key, hash, command.caseId(), stamp.recordedAt())));
        return null;
    }

    private static void requireSameContent(String firstHash, Stamp stamp) {
        if (!stamp.repeats(firstHash)) {
            throw Refusal.of(422, "IDEMPOTENCY_KEY", "problem.idempotency");
        }
    }
}
