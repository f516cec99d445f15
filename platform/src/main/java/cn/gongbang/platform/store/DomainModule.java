package cn.gongbang.platform.store;

import org.axonframework.config.Configurer;

/** What a service brings into the event store's configuration: its aggregates and command handlers. */
@FunctionalInterface
public interface DomainModule {
    void contribute(Configurer configurer);
}
