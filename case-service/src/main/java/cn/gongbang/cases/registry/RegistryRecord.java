package cn.gongbang.cases.registry;

import cn.gongbang.cases.registry.RegistryEvent.ContentConfirmed;
import cn.gongbang.cases.registry.RegistryEvent.ContentSet;
import cn.gongbang.cases.registry.RegistryEvent.UnionsSet;
import cn.gongbang.cases.unions.UnionTrees;
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
    private UnionTrees unionTrees = UnionTrees.NONE;
    private final Map<@Nullable String, Remembered> requests = new HashMap<>();

    protected RegistryRecord() {}

    /** How many contents were registered so far. */
    int versions() {
        return versions;
    }

    /** The trees of unions so far; none for any other record. */
    UnionTrees unionTrees() {
        return unionTrees;
    }

    /**
     * Registers the content unless it is the newest already; then only a request with a key is remembered. A retry of a
     * request answers its first version.
     *
     * @param expectedVersion the version the client knows, when it sent an If-Match
     * @param check refuses a content that does not follow the newest one
     * @return the version that holds the content
     * @throws Refusal 412 when another version is the newest, 422 when the Idempotency-Key came with other content before
     */
    long register(ContentSet event, @Nullable Long expectedVersion, Runnable check) {
        Remembered earlier = requests.get(event.stamp().requestKey());
        if (earlier != null) {
            earlier.requireSameContent(event.stamp());
            return earlier.version();
        }
        if (expectedVersion != null && expectedVersion != versions - 1) {
            throw Refusal.stale();
        }
        if (!event.content().equals(content)) {
            check.run();
            AggregateLifecycle.apply(event);
        } else if (event.stamp().requestKey() != null) {
            AggregateLifecycle.apply(new ContentConfirmed(event.record(), event.stamp()));
        }
        return versions - 1;
    }

    @EventSourcingHandler
    void on(RegistryEvent event) {
        id = event.record();
        if (event instanceof ContentSet set) {
            versions++;
            content = set.content();
        }
        if (event instanceof UnionsSet set) {
            unionTrees = unionTrees.and(set.tree(), set.stamp().recordedAt());
        }
        Stamp stamp = event.stamp();
        if (stamp.requestKey() != null && stamp.requestHash() != null) {
            requests.put(stamp.requestKey(), new Remembered(stamp.requestHash(), versions - 1));
        }
    }

    private record Remembered(String contentHash, long version) {
        void requireSameContent(Stamp stamp) {
            if (!stamp.repeats(contentHash)) {
                throw Refusal.of(422, "IDEMPOTENCY_KEY", "problem.idempotency");
            }
        }
    }
}
