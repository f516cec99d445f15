package cn.gongbang.platform.store;

import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.jspecify.annotations.Nullable;

/**
 * What differs between the event stores.
 *
 * @param engine the storage of an embedded event store; absent with Axon Server, which stores events itself
 */
record StoreParts(
        TransactionManager transactions,
        TokenStore tokens,
        @Nullable EventStorageEngine engine) {}
