package cn.gongbang.platform.store;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gongbang.platform.personal.RingInMemory;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.config.Configurer;
import org.axonframework.eventsourcing.EventStreamUtils;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.axonframework.serialization.upcasting.event.EventUpcasterChain;
import org.junit.jupiter.api.Test;

class UpcastersTest {
    private final Serializer serializer = EventStoreConfiguration.eventSerializer(RingInMemory.sealing());
    private final DomainModule plain = configurer -> {};

    @Test
    void givenEventOfAnEarlierRevision_whenReadThroughTheModulesChain_thenInItsPresentForm() {
        EventUpcasterChain chain = EventStoreConfiguration.eventUpcasters(List.of(plain, new Renamed()));
        assertThat(EventStreamUtils.upcastAndDeserializeDomainEvents(Stream.of(Renaming.asStored()), serializer, chain)
                        .next()
                        .getPayload())
                .isEqualTo(new Renaming.Named("陈丽"));
    }

    @Test
    void givenModulesWithoutUpcasters_whenRead_thenEventsStayAsStored() {
        EventUpcasterChain chain = EventStoreConfiguration.eventUpcasters(List.of(plain));
        assertThat(chain.upcast(Stream.of(Renaming.stored(serializer))))
                .singleElement()
                .satisfies(event -> assertThat(event.getType()).isEqualTo(Renaming.FIRST));
    }

    @Test
    void givenEventWithAndWithoutRevision_whenAsked_thenTheFirstIsAssumed() {
        assertThat(EventRevision.of(Renaming.Named.class)).isEqualTo("2");
        assertThat(EventRevision.of(String.class)).isEqualTo("1");
    }

    @Test
    void givenEventWithAndWithoutRevision_whenWritten_thenItsMarkStandsBesideItOrNone() {
        assertThat(serializer.serialize(new Renaming.Named("陈丽"), byte[].class).getType())
                .isEqualTo(Renaming.PRESENT);
        assertThat(serializer.serialize("陈丽", byte[].class).getType().getRevision())
                .isNull();
    }

    private static final class Renamed implements DomainModule {
        @Override
        public void contribute(Configurer configurer) {}

        @Override
        public List<EventUpcaster> upcasters() {
            return List.of(new Renaming());
        }
    }
}
