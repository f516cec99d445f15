package cn.gongbang.cases.registry;

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

    protected RegistryRecord() {}

    /** How many contents were registered so far. */
    int versions() {
        return versions;
    }

    /** Registers the content unless it is the newest already. */
    void register(RegistryEvent event) {
        if (!event.content().equals(content)) {
            AggregateLifecycle.apply(event);
        }
    }

    @EventSourcingHandler
    void on(RegistryEvent event) {
        id = event.record();
        versions++;
        content = event.content();
    }
}
