package cn.gongbang.cases.registry;

import cn.gongbang.contracts.events.Stamp;
import cn.gongbang.platform.problems.Refusal;
import java.util.HashMap;
import java.util.Map;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.AggregateRoot;
import org.jspecify.annotations.Nullable;

/** One registered thing (the union tree, a campaign, a policy) with its versions; the aggregate's shell. */
@AggregateRoot
public class RegistryRecord {
    @AggregateIdentifier
    private @Nullable String id;

    private int versions;
    private @Nullable Object content;
    private final Map<@Nullable String, Remembered> requests = new HashMap<>();

    protected RegistryRecord() {}

    /** How many contents were registered so far. */
    int versions() {
        return versions;
    }

    /**
     * Registers the content unless it is the newest already; a retry of a request answers its first version.
     *
     * @param expectedVersion the version the client knows, when it sent an If-Match
     * @return the version that holds the content
     * @throws Refusal 412 when another version is the newest, 422 when the Idempotency-Key came with other content before
     */
    long register(RegistryEvent event, @Nullable Long expectedVersion) {
        Remembered earlier = requests.get(event.stamp().requestKey());
        if (earlier != null) {
            earlier.requireSameContent(event.stamp());
            return earlier.version();
        }
        if (expectedVersion != null && expectedVersion != versions - 1) {
            throw Refusal.stale();
        }
        if (!event.content().equals(content)) {
            AggregateLifecycle.apply(event);
        }
        return versions - 1;
    }

    @EventSourcingHandler
    void on(RegistryEvent event) {
        id = event.record();
        versions++;
        content = event.content();
        Stamp stamp = event.stamp();
        if (stamp.requestKey() != null && stamp.requestHash() != null) {
            requests.put(stamp.requestKey(), new Remembered(stamp.requestHash(), versions - 1));
        }
    }

    private record Remembered(String contentHash, long version) {
        void requireSameContent(Stamp stamp) {
            if (!contentHash.equals(stamp.requestHash())) {
                throw Refusal.of(422, "IDEMPOTENCY_KEY", "problem.idempotency");
            }
        }
    }
}
