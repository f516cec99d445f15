package cn.gongbang.platform.store;

import cn.gongbang.platform.personal.Sealing;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import java.lang.management.ManagementFactory;
import org.axonframework.axonserver.connector.AxonServerConfiguration;
import org.axonframework.axonserver.connector.AxonServerConnectionManager;
import org.axonframework.axonserver.connector.ServerConnectorConfigurerModule;
import org.axonframework.axonserver.connector.command.AxonServerCommandBus;
import org.axonframework.axonserver.connector.event.axon.AxonServerEventStore;
import org.axonframework.commandhandling.distributed.AnnotationRoutingStrategy;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.config.Configurer;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.extensions.mongo.DefaultMongoTemplate;
import org.axonframework.extensions.mongo.eventsourcing.tokenstore.MongoTokenStore;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcasterChain;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Events and command routing on Axon Server ({@code gongbang.event-store=axon-server}); tokens in MongoDB. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "gongbang.event-store", havingValue = "axon-server")
class AxonServerStore {
    private static final WriteConcern DURABLE = WriteConcern.MAJORITY.withJournal(true);

    @Bean
    StoreParts axonServerParts(
            MongoClient mongo,
            @Value("${gongbang.mongo.database}") String database,
            Serializer serializer,
            @Value("${gongbang.instance:${HOSTNAME:single}}") String instance) {
        TokenStore tokens = MongoTokenStore.builder()
                .mongoTemplate(DefaultMongoTemplate.builder()
                        .mongoDatabase(mongo.getDatabase(database).withWriteConcern(DURABLE))
                        .trackingTokensCollectionName("tokens")
                        .build())
                .serializer(serializer)
                .nodeId(instance)
                .build();
        return new StoreParts(NoTransactionManager.instance(), tokens, null);
    }

    /** The module comes first: what is registered later wins, and the module brings a configuration of its own. */
    static void wire(
            Configurer configurer,
            String service,
            String servers,
            RetryingCommandBus local,
            EventUpcasterChain upcasters,
            RecentHistories recent,
            Sealing sealing) {
        AxonServerConfiguration server = AxonServerConfiguration.builder()
                .servers(servers)
                .componentName(service)
                .clientId(service + "." + ManagementFactory.getRuntimeMXBean().getName())
                .build();
        new ServerConnectorConfigurerModule().configureModule(configurer);
        configurer.registerComponent(AxonServerConfiguration.class, axon -> server);
        configurer.registerEventUpcaster(axon -> upcasters);
        configurer.configureEventStore(axon -> new RememberingEventStore(
                AxonServerEventStore.builder()
                        .configuration(server)
                        .platformConnectionManager(axon.getComponent(AxonServerConnectionManager.class))
                        .snapshotSerializer(axon.serializer())
                        .eventSerializer(axon.eventSerializer())
                        .snapshotFilter(axon.snapshotFilter())
                        .upcasterChain(axon.upcasterChain())
                        .build(),
                recent,
                sealing));
        configurer.configureCommandBus(axon -> AxonServerCommandBus.builder()
                .axonServerConnectionManager(axon.getComponent(AxonServerConnectionManager.class))
                .configuration(server)
                .localSegment(local)
                .serializer(axon.messageSerializer())
                .routingStrategy(AnnotationRoutingStrategy.defaultStrategy())
                .build());
    }
}
