package cn.gongbang.platform.store;

import org.axonframework.axonserver.connector.command.AxonServerCommandBus;
import org.axonframework.axonserver.connector.event.axon.AxonServerEventStore;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.Configuration;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.extensions.mongo.eventsourcing.tokenstore.MongoTokenStore;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Refuses to start on anything but the store that was asked for; a silent in-memory fallback would lose cases. */
final class StoreAssertions {
    private static final Logger LOG = LoggerFactory.getLogger(StoreAssertions.class);

    private StoreAssertions() {}

    /** @param processor the processor whose tokens must be durable */
    static void check(Configuration axon, StoreParts parts, String processor) {
        EventStore store = holder(axon.eventStore());
        TokenStore tokens = axon.eventProcessingConfiguration().tokenStore(processor);
        TransactionManager transactions = axon.getComponent(TransactionManager.class);
        boolean jdbc = parts.engine() != null;
        require(jdbc ? EmbeddedEventStore.class : AxonServerEventStore.class, store);
        require(jdbc ? RetryingCommandBus.class : AxonServerCommandBus.class, axon.commandBus());
        require(jdbc ? JdbcTokenStore.class : MongoTokenStore.class, tokens);
        require(jdbc ? SpringTransactionManager.class : NoTransactionManager.class, transactions);
        LOG.info(
                "event store {}, tokens {}, transactions {}",
                store.getClass().getSimpleName(),
                tokens.getClass().getSimpleName(),
                transactions.getClass().getSimpleName());
    }

    private static EventStore holder(EventStore store) {
        require(RememberingEventStore.class, store);
        return ((RememberingEventStore) store).store();
    }

    private static void require(Class<?> expected, Object actual) {
        if (!expected.isInstance(actual)) {
            throw new IllegalStateException("expected " + expected.getName() + " but was "
                    + actual.getClass().getName());
        }
    }
}
