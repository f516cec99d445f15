package cn.gongbang.platform.store;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gongbang.platform.personal.RingInMemory;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.junit.jupiter.api.Test;

class RememberingEventStoreTest {
    private static final String CASE = "case:1";
    private static final int ROOM = 10_000;

    private final AtomicInteger read = new AtomicInteger();
    private final InMemoryEventStorageEngine engine = new InMemoryEventStorageEngine() {
        @Override
        public DomainEventStream readEvents(String aggregate, long first) {
            DomainEventStream events = super.readEvents(aggregate, first);
            List<? extends DomainEventMessage<?>> counted = events.asStream().toList();
            read.addAndGet(counted.size());
            return DomainEventStream.of(counted);
        }
    };
    private final EventStore stored =
            EmbeddedEventStore.builder().storageEngine(engine).build();
    private final RecentHistories recent =
            new RecentHistories(EventStoreConfiguration.eventSerializer(RingInMemory.sealing()), ROOM);
    private final RememberingEventStore store = new RememberingEventStore(stored, recent, RingInMemory.sealing());

    record Happened(int number) {}

    @Test
    void givenHistoryReadBefore_whenReadAgain_thenOnlyWhatWasAddedIsReadFromTheStore() {
        publish(stored, 0, 1, 2);
        assertThat(numbers(0)).containsExactly(0, 1, 2);
        assertThat(read.getAndSet(0)).isEqualTo(3);
        publish(stored, 3, 4);
        assertThat(numbers(0)).containsExactly(0, 1, 2, 3, 4);
        assertThat(numbers(2)).containsExactly(2, 3, 4);
        assertThat(numbers(5)).isEmpty();
        assertThat(read.get()).isEqualTo(2);
    }

    @Test
    void givenHistoryRead_whenAsked_thenTheLastSequenceIsTold() {
        publish(stored, 0, 1);
        DomainEventStream events = store.readEvents(CASE);
        events.asStream().toList();
        assertThat(events.getLastSequenceNumber()).isEqualTo(1L);
        assertThat(store.readEvents("case:none").hasNext()).isFalse();
    }

    @Test
    void givenUnitOfWorkThatPublished_whenItReadsAndIsRolledBack_thenNothingOfItIsKept() {
        publish(stored, 0, 1);
        DefaultUnitOfWork<?> unitOfWork = DefaultUnitOfWork.startAndGet(null);
        publish(store, 2);
        assertThat(numbers(0)).containsExactly(0, 1, 2);
        unitOfWork.rollback();
        assertThat(numbers(0)).containsExactly(0, 1);
        publish(stored, 2);
        assertThat(store.readEvents(CASE).asStream().map(DomainEventMessage::getIdentifier))
                .containsExactlyElementsOf(stored.readEvents(CASE)
                        .asStream()
                        .map(DomainEventMessage::getIdentifier)
                        .toList());
    }

    @Test
    void givenUnitOfWorkThatPublished_whenCommitted_thenTheNextReadSeesIt() {
        DefaultUnitOfWork<?> unitOfWork = DefaultUnitOfWork.startAndGet(null);
        publish(store, 0);
        assertThat(numbers(0)).containsExactly(0);
        unitOfWork.commit();
        assertThat(numbers(0)).containsExactly(0);
    }

    @Test
    void givenHistoriesForgotten_whenReadAgain_thenTheStoreIsRead() {
        publish(stored, 0, 1, 2);
        numbers(0);
        read.set(0);
        recent.forget(CASE);
        assertThat(numbers(0)).hasSize(3);
        recent.forgetAll();
        assertThat(numbers(0)).hasSize(3);
        assertThat(read.get()).isEqualTo(6);
    }

    @Test
    void givenForgottenWhileReading_whenKept_thenItIsNot() {
        publish(stored, 0, 1);
        long before = recent.moment();
        recent.forgetAll();
        recent.keep(CASE, new RecentHistories.History(List.of(), 1, 1), before);
        assertThat(recent.of(CASE)).isEqualTo(RecentHistories.History.NOTHING);
    }

    @Test
    void givenHistoryLargerThanTheRoom_whenRead_thenCompleteAndNotKept() {
        publish(stored, IntStream.range(0, ROOM / 10).toArray());
        assertThat(numbers(0)).hasSize(ROOM / 10);
        recent.settle();
        assertThat(recent.of(CASE)).isEqualTo(RecentHistories.History.NOTHING);
    }

    private List<Integer> numbers(long from) {
        return store.readEvents(CASE, from)
                .asStream()
                .map(message -> ((Happened) message.getPayload()).number())
                .toList();
    }

    private static void publish(EventStore into, int... numbers) {
        into.publish(IntStream.of(numbers)
                .mapToObj(number -> new GenericDomainEventMessage<>("Case", CASE, number, new Happened(number)))
                .toList());
    }
}
