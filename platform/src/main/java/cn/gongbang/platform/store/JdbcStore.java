package cn.gongbang.platform.store;

import cn.gongbang.platform.personal.Sealing;
import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.jdbc.UnitOfWorkAwareConnectionProviderWrapper;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.Configurer;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcasterChain;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.flywaydb.core.Flyway;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;

/** The event store on PostgreSQL ({@code gongbang.event-store=jdbc}). */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "gongbang.event-store", havingValue = "jdbc")
class JdbcStore {
    private static final int BATCH = 500;

    @Bean(destroyMethod = "close")
    HikariDataSource eventDataSource(
            @Value("${spring.datasource.url}") String url,
            @Value("${spring.datasource.username}") String user,
            @Value("${spring.datasource.password}") String password,
            @Value("${gongbang.event-store.connections:20}") int connections) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setUsername(user);
        config.setPassword(password);
        config.setMaximumPoolSize(connections);
        config.setMinimumIdle(2);
        HikariDataSource source = new HikariDataSource(config);
        Flyway.configure()
                .dataSource(source)
                .locations("classpath:db/eventstore")
                .load()
                .migrate();
        return source;
    }

    @Bean
    TransactionManager eventTransactions(DataSource eventDataSource) {
        return new SpringTransactionManager(new DataSourceTransactionManager(eventDataSource));
    }

    /** @param instance owns the publisher's position; a restarted one takes up what it held when it was killed */
    @Bean
    StoreParts jdbcParts(
            DataSource source,
            TransactionManager transactions,
            Serializer serializer,
            EventUpcasterChain upcasters,
            @Value("${gongbang.instance:${HOSTNAME:single}}") String instance) {
        ConnectionProvider connections =
                new UnitOfWorkAwareConnectionProviderWrapper(new SpringDataSourceConnectionProvider(source));
        JdbcEngine engine = new JdbcEngine(JdbcEventStorageEngine.builder()
                .connectionProvider(connections)
                .transactionManager(transactions)
                .eventSerializer(serializer)
                .snapshotSerializer(serializer)
                .upcasterChain(upcasters)
                .persistenceExceptionResolver(Collisions::isDuplicateKey)
                .batchSize(BATCH));
        TokenStore tokens = JdbcTokenStore.builder()
                .connectionProvider(connections)
                .serializer(serializer)
                .nodeId(instance)
                .build();
        return new StoreParts(transactions, tokens, engine);
    }

    static void wire(
            Configurer configurer,
            EventStorageEngine engine,
            RetryingCommandBus local,
            RecentHistories recent,
            Sealing sealing) {
        configurer
                .configureEventStore(axon -> {
                    EmbeddedEventStore store =
                            EmbeddedEventStore.builder().storageEngine(engine).build();
                    axon.onShutdown(store::shutDown);
                    return new RememberingEventStore(store, recent, sealing);
                })
                .configureCommandBus(axon -> local);
    }
}
