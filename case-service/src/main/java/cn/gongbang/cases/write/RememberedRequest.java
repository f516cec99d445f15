package cn.gongbang.cases.write;

import java.time.Instant;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.AggregateRoot;
import org.jspecify.annotations.Nullable;

/**
 * An application with an Idempotency-Key and the case it opened, so that a retry finds it (contract.md, Conventions);
 * stored in the unit of work that opens the case.
 */
@AggregateRoot
public class RememberedRequest {
    @AggregateIdentifier
    private @Nullable String id;

    private @Nullable CaseRequested first;

    protected RememberedRequest() {}

    /** An application with an Idempotency-Key opened a case. */
    public record CaseRequested(String requestKey, String requestHash, String caseId, Instant recordedAt) {}

    static String address(String requestKey) {
        return "request:" + requestKey;
    }

    @Nullable
    CaseRequested first() {
        return first;
    }

    void remember(CaseRequested request) {
        AggregateLifecycle.apply(request);
    }

    @EventSourcingHandler
    void on(CaseRequested request) {
        id = address(request.requestKey());
        first = request;
    }
}
