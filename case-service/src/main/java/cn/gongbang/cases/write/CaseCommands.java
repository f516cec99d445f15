package cn.gongbang.cases.write;

import cn.gongbang.cases.claims.Claims;
import cn.gongbang.cases.events.CaseEvent;
import cn.gongbang.cases.state.CaseState;
import cn.gongbang.cases.state.Journal.Remembered;
import cn.gongbang.cases.write.RememberedRequest.CaseRequested;
import cn.gongbang.cases.write.open.OpenCase;
import cn.gongbang.contracts.events.Stamp;
import cn.gongbang.platform.problems.Refusal;
import java.util.List;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.Aggregate;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.Repository;
import org.jspecify.annotations.Nullable;

/**
 * Carries out commands on cases: loads the case, lets the command decide, records the facts and moves the claims on
 * people, all in one unit of work. The case is locked first, then the claims in order.
 */
public final class CaseCommands {
    private final Repository<HardshipCase> cases;
    private final Repository<RememberedRequest> requests;
    private final Claims claims;
    private final Knowledge knowledge;

    public CaseCommands(
            Repository<HardshipCase> cases,
            Repository<RememberedRequest> requests,
            Claims claims,
            Knowledge knowledge) {
        this.cases = cases;
        this.requests = requests;
        this.claims = claims;
        this.knowledge = knowledge;
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
        claims.move(
                Set.of(),
                state.claimed(),
                command.caseId(),
                command.campaign(),
                command.stamp().recordedAt());
        return new Outcome(command.caseId(), state.journal().version());
    }

    @CommandHandler
    public Outcome handle(ChangeCase command) throws Exception {
        Aggregate<HardshipCase> aggregate = load(command.caseId());
        CaseState before = aggregate.invoke(HardshipCase::state);
        String key = command.stamp().requestKey();
        Remembered earlier = key == null ? null : before.journal().requests().get(key);
        if (earlier != null) {
            requireSameContent(earlier.contentHash(), command.stamp());
            return new Outcome(command.caseId(), earlier.version());
        }
        Long expected = command.expectedVersion();
        if (expected != null && expected != before.journal().version()) {
            throw Refusal.stale();
        }
        Stamp stamp = command.stamp().notBefore(before.journal().recordedAt());
        List<CaseEvent> events = command.change().decide(before, knowledge, stamp);
        aggregate.execute(loaded -> loaded.record(events));
        CaseState after = aggregate.invoke(HardshipCase::state);
        claims.move(
                before.claimed(),
                after.claimed(),
                command.caseId(),
                before.opening().campaign(),
                stamp.recordedAt());
        return new Outcome(command.caseId(), after.journal().version());
    }

    private Aggregate<HardshipCase> load(String caseId) {
        try {
            return cases.load(HardshipCase.address(caseId));
        } catch (AggregateNotFoundException unknown) {
            throw Refusal.unknown("cases.unknown");
        }
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
        if (!firstHash.equals(stamp.requestHash())) {
            throw Refusal.of(422, "IDEMPOTENCY_KEY", "problem.idempotency");
        }
    }
}
