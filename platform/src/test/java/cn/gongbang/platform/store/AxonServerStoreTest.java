package cn.gongbang.platform.store;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gongbang.platform.personal.RingInMemory;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.axonframework.axonserver.connector.AxonServerConfiguration;
import org.axonframework.axonserver.connector.command.AxonServerCommandBus;
import org.axonframework.axonserver.connector.event.axon.AxonServerEventStore;
import org.axonframework.axonserver.connector.util.GrpcObjectSerializer;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.config.Configuration;
import org.axonframework.config.Configurer;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.UnknownSerializedType;
import org.axonframework.serialization.upcasting.event.EventUpcasterChain;
import org.axonframework.serialization.upcasting.event.IntermediateEventRepresentation;
import org.junit.jupiter.api.Test;

class AxonServerStoreTest {
    private static final String SERVERS = "axon-1.example:8124,axon-2.example:8124";
    private final Serializer serializer = EventStoreConfiguration.eventSerializer(RingInMemory.sealing());

    @Test
    void givenServersNamed_whenWired_thenThoseAreConnectedTo() {
        Configuration axon = wired();
        AxonServerConfiguration server = axon.getComponent(AxonServerConfiguration.class);
        assertThat(server.getServers()).isEqualTo(SERVERS);
        assertThat(server.getComponentName()).isEqualTo("case-service");
        assertThat(server.getClientId()).startsWith("case-service.");
    }

    @Test
    void givenAxonServer_whenWired_thenEventsAndCommandsGoThroughIt() {
        Configuration axon = wired();
        assertThat(axon.eventStore())
                .isInstanceOfSatisfying(RememberingEventStore.class, remembering -> assertThat(remembering.store())
                        .isInstanceOf(AxonServerEventStore.class));
        assertThat(axon.commandBus())
                .isInstanceOfSatisfying(AxonServerCommandBus.class, bus -> assertThat(bus.localSegment())
                        .isInstanceOf(RetryingCommandBus.class));
    }

    @Test
    void givenEventOfAnEarlierRevision_whenWired_thenTheChainOfTheModulesReadsIt() {
        assertThat(wired().upcasterChain()
                        .upcast(Stream.of(Renaming.stored(serializer)))
                        .map(IntermediateEventRepresentation::getType))
                .containsExactly(Renaming.PRESENT);
    }

    @Test
    void givenEventOfALaterRevision_whenWritten_thenItsMarkGoesToTheServer() {
        var onTheWire = new GrpcObjectSerializer<>(wired().eventSerializer()).apply(new Renaming.Named("陈丽"));
        assertThat(onTheWire.getRevision()).isEqualTo("2");
    }

    /** Services share one context and hear each other's events, whose classes they do not have. */
    @Test
    void givenEventOfAnotherService_whenRead_thenItsClassIsNotNeeded() {
        SimpleSerializedObject<byte[]> foreign = new SimpleSerializedObject<>(
                "{\"x\":1}".getBytes(StandardCharsets.UTF_8), byte[].class, "elsewhere.SomethingHappened", null);
        assertThat(serializer.classForType(foreign.getType())).isEqualTo(UnknownSerializedType.class);
        assertThat(serializer.<byte[], Object>deserialize(foreign)).isInstanceOf(UnknownSerializedType.class);
    }

    private Configuration wired() {
        Configurer configurer = DefaultConfigurer.defaultConfiguration(false)
                .configureSerializer(axon -> serializer)
                .configureEventSerializer(axon -> serializer)
                .configureMessageSerializer(axon -> serializer);
        AxonServerStore.wire(
                configurer,
                "case-service",
                SERVERS,
                new RetryingCommandBus(NoTransactionManager.instance()),
                new EventUpcasterChain(new Renaming()),
                new RecentHistories(serializer, 1_000_000),
                RingInMemory.sealing());
        return configurer.buildConfiguration();
    }
}
