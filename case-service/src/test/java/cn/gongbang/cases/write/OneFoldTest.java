package cn.gongbang.cases.write;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gongbang.cases.claims.PersonKeys;
import cn.gongbang.cases.events.CaseEvent;
import cn.gongbang.cases.events.CaseOpened;
import cn.gongbang.cases.state.CaseState;
import cn.gongbang.eventkit.FixedKeys;
import cn.gongbang.platform.personal.Sealing;
import cn.gongbang.platform.store.EventStoreConfiguration;
import cn.gongbang.platform.store.Histories;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventEntry;
import org.axonframework.eventsourcing.EventSourcingRepository;
import org.axonframework.eventsourcing.EventStreamUtils;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.modelling.command.inspection.AggregateModel;
import org.axonframework.modelling.command.inspection.AnnotatedAggregateMetaModelFactory;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcasterChain;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/**
 * The case the aggregate decides on, the auditor's replay and the as-of answer are one and the same, from events that were
 * stored as they are stored in earnest and read again.
 */
class OneFoldTest {
    private static final Sealing SEALING = FixedKeys.sealing();
    private static final Serializer SERIALIZER = EventStoreConfiguration.eventSerializer(SEALING);
    private static final EventUpcasterChain UPCASTERS = upcasters();
    private static final AggregateModel<HardshipCase> MODEL =
            AnnotatedAggregateMetaModelFactory.inspectAggregate(HardshipCase.class);

    @Property(tries = 10_000, shrinking = ShrinkingMode.OFF)
    void givenAnyHistory_whenStoredAndRead_thenAggregateReplayAndAsOfAreOneState_R_DYN_1(
            @ForAll(supplier = Seeds.class) long seed) {
        assertOneState(RandomHistory.of(seed));
    }

    @Test
    void givenEveryCaseOfTheSurvey_whenStoredAndRead_thenAggregateReplayAndAsOfAreOneState_R_DYN_1() {
        Map<String, CaseInHand> cases = SurveyChangesTest.recognizedCases();
        for (String line : CaseInHand.text("changes.jsonl").lines().toList()) {
            JsonNode change = CaseInHand.JSON.readTree(line);
            cases.get(change.get("key").stringValue())
                    .when(SurveyChangesTest.command(change), change.get("at").stringValue());
        }
        assertThat(cases).hasSize(528).allSatisfy((key, inHand) -> assertOneState(inHand.events()));
    }

    private static void assertOneState(List<CaseEvent> events) {
        String caseId = ((CaseOpened) events.getFirst()).caseId();
        EventStore store = stored(HardshipCase.address(caseId), events);
        CaseHistories histories = new CaseHistories(new Histories(store));
        CaseState state = fold(events);
        assertThat(aggregate(HardshipCase.address(caseId), store)).isEqualTo(state);
        assertThat(histories.find(caseId)).isEqualTo(state);
        assertThat(histories.asOf(caseId, events.getLast().stamp().recordedAt()))
                .isEqualTo(state);

        int version = events.size() / 2;
        assertThat(histories.atVersion(caseId, version)).isEqualTo(fold(events.subList(0, version + 1)));
        Instant then = events.get(version).stamp().recordedAt();
        assertThat(histories.asOf(caseId, then))
                .isEqualTo(fold(events.stream()
                        .filter(event -> !event.stamp().recordedAt().isAfter(then))
                        .toList()));
    }

    private static CaseState aggregate(String address, EventStore store) {
        var repository = EventSourcingRepository.builder(HardshipCase.class)
                .eventStore(store)
                .aggregateModel(MODEL)
                .build();
        return DefaultUnitOfWork.startAndGet(null)
                .executeWithResult(() -> repository.load(address).invoke(HardshipCase::state))
                .getPayload();
    }

    private static EventStore stored(String address, List<CaseEvent> events) {
        List<DomainEventData<byte[]>> entries = new ArrayList<>();
        for (CaseEvent event : events) {
            SerializedObject<byte[]> written = SEALING.during(address, () -> SERIALIZER.serialize(event, byte[].class));
            entries.add(new GenericDomainEventEntry<>(
                    "case",
                    address,
                    entries.size(),
                    address + entries.size(),
                    event.stamp().recordedAt(),
                    written.getType().getName(),
                    written.getType().getRevision(),
                    written.getData(),
                    "{}".getBytes(StandardCharsets.UTF_8)));
        }
        List<DomainEventMessage<?>> read = new ArrayList<>();
        EventStreamUtils.upcastAndDeserializeDomainEvents(entries.stream(), SERIALIZER, UPCASTERS)
                .forEachRemaining(read::add);
        EventStore store = EmbeddedEventStore.builder()
                .storageEngine(new InMemoryEventStorageEngine())
                .build();
        store.publish(read);
        return store;
    }

    private static EventUpcasterChain upcasters() {
        try {
            PersonKeys keys = new PersonKeys("", Path.of("target", "one-fold"));
            return EventStoreConfiguration.eventUpcasters(List.of(new CaseModule().cases(keys, new DueHorizon())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static CaseState fold(List<CaseEvent> events) {
        CaseState state = CaseState.opened((CaseOpened) events.getFirst());
        for (CaseEvent event : events.subList(1, events.size())) {
            state = state.apply(event);
        }
        return state;
    }
}
