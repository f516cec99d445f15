package cn.gongbang.platform.store;

import java.util.List;
import org.axonframework.config.Configurer;
import org.axonframework.serialization.upcasting.event.EventUpcaster;

/** What a service brings into the event store's configuration: its aggregates and command handlers. */
@FunctionalInterface
public interface DomainModule {
    void contribute(Configurer configurer);

    /** How events stored in earlier revisions become what the code reads, oldest revision first. */
    default List<EventUpcaster> upcasters() {
        return List.of();
    }
}
