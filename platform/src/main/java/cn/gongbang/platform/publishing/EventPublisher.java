package cn.gongbang.platform.publishing;

import cn.gongbang.platform.personal.Sealing;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;

/**
 * Follows the event store and announces its events on Kafka. The store is the outbox: the position advances only after
 * Kafka has acknowledged, so an event is announced at least once, in order per case.
 */
public final class EventPublisher {
    private static final long ACK_SECONDS = 60;
    private final EventTranslator translator;
    private final Producer<String, byte[]> kafka;
    private final Sealing sealing;
    private final PublishedPositions positions;

    public EventPublisher(
            EventTranslator translator, Producer<String, byte[]> kafka, Sealing sealing, PublishedPositions positions) {
        this.translator = translator;
        this.kafka = kafka;
        this.sealing = sealing;
        this.positions = positions;
    }

    @EventHandler
    void on(DomainEventMessage<?> message) {
        var unitOfWork = CurrentUnitOfWork.get();
        translator.translate(message).ifPresent(announcement -> {
            var event = announcement.event();
            Future<?> sent = kafka.send(
                    new ProducerRecord<>(announcement.topic(), event.subject(), sealing.write(event.subject(), event)));
            unitOfWork.onPrepareCommit(uow -> awaitAck(sent));
        });
        unitOfWork.onPrepareCommit(
                uow -> positions.published(message.getAggregateIdentifier(), message.getSequenceNumber()));
    }

    private static void awaitAck(Future<?> sent) {
        try {
            sent.get(ACK_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while publishing", interrupted);
        } catch (ExecutionException | TimeoutException failure) {
            throw new IllegalStateException("Kafka did not acknowledge", failure);
        }
    }
}
