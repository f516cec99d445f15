package cn.gongbang.platform.store;

import cn.gongbang.platform.personal.PersonalModule;
import cn.gongbang.platform.personal.Sealing;
import cn.gongbang.platform.publishing.EventPublisher;
import java.util.List;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.Configuration;
import org.axonframework.config.Configurer;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.TrackingEventProcessorConfiguration;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.StreamableMessageSource;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcasterChain;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.util.unit.DataSize;

/** Axon Framework, wired by hand: nothing is chosen silently (docs/decisions/0003). */
@org.springframework.context.annotation.Configuration(proxyBeanMethods = false)
@Import({JdbcStore.class, AxonServerStore.class})
public class EventStoreConfiguration {
    private static final int PUBLISHING_BATCH = 200;

    /** Writes and reads stored events; what it once wrote it must read for ever. */
    @Bean
    public static Serializer eventSerializer(Sealing sealing) {
        return new EventSerializer(new PersonalModule(sealing));
    }

    /** What every module reads of earlier revisions; one chain for either store. */
    @Bean
    public static EventUpcasterChain eventUpcasters(List<DomainModule> modules) {
        return new EventUpcasterChain(
                modules.stream().flatMap(module -> module.upcasters().stream()).toList());
    }

    /** @param kept how much of the histories read lately is kept decoded, counted in their stored form */
    @Bean
    RecentHistories recentHistories(
            Serializer serializer, @Value("${gongbang.event-store.recent-histories:16MB}") DataSize kept) {
        return new RecentHistories(serializer, kept.toBytes());
    }

    @Bean(destroyMethod = "shutdown")
    Configuration axon(
            StoreParts parts,
            Serializer serializer,
            EventUpcasterChain upcasters,
            List<DomainModule> modules,
            EventPublisher publisher,
            RecentHistories recent,
            Sealing sealing,
            @Value("${gongbang.service}") String service,
            @Value("${gongbang.axon-server.servers:localhost}") String servers) {
        System.setProperty("axoniq.update-checker.disabled", "true");
        Configurer configurer = DefaultConfigurer.defaultConfiguration(false)
                .configureSerializer(axon -> serializer)
                .configureEventSerializer(axon -> serializer)
                .configureMessageSerializer(axon -> new EventSerializer())
                .configureTransactionManager(axon -> parts.transactions());
        RetryingCommandBus local = new RetryingCommandBus(parts.transactions());
        if (parts.engine() == null) {
            AxonServerStore.wire(configurer, service, servers, local, upcasters, recent, sealing);
        } else {
            JdbcStore.wire(configurer, parts.engine(), local, recent, sealing);
        }
        modules.forEach(module -> module.contribute(configurer));
        String processor = service + ".publisher";
        configurer
                .eventProcessing()
                .registerTokenStore(axon -> parts.tokens())
                .registerEventHandler(axon -> publisher)
                .byDefaultAssignTo(processor)
                .registerListenerInvocationErrorHandler(processor, axon -> PropagatingErrorHandler.instance())
                .registerTrackingEventProcessor(processor, Configuration::eventStore, axon -> publishing());
        Configuration configuration = configurer.buildConfiguration();
        StoreAssertions.check(configuration, parts, processor);
        configuration.start();
        return configuration;
    }

    @Bean
    EventStore eventStore(Configuration axon) {
        return axon.eventStore();
    }

    @Bean
    StoreTail storeTail(EventStore store, StoreParts parts) {
        return new StoreTail(store, parts.engine());
    }

    @Bean
    Commands commands(Configuration axon) {
        CommandGateway gateway = axon.commandGateway();
        return new Commands(gateway);
    }

    @Bean
    Histories histories(EventStore store) {
        return new Histories(store);
    }

    /** A tracking processor follows the store at once; a pooled one looks every half second only. */
    private static TrackingEventProcessorConfiguration publishing() {
        return TrackingEventProcessorConfiguration.forSingleThreadedProcessing()
                .andBatchSize(PUBLISHING_BATCH)
                .andInitialTrackingToken(StreamableMessageSource::createTailToken);
    }
}
