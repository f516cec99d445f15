package cn.gongbang.platform.store;

import cn.gongbang.platform.personal.Sealing;
import java.time.Instant;
import java.util.Map;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;

/** An event on its way to the store: its payload is written for the case it belongs to, whose keys seal it (R-PII-1). */
record OwnedEvent<T>(DomainEventMessage<T> event, Sealing sealing) implements DomainEventMessage<T> {
    private static final long serialVersionUID = 1;

    @Override
    public <R> SerializedObject<R> serializePayload(Serializer serializer, Class<R> expected) {
        return sealing.during(
                caseOf(event.getAggregateIdentifier()), () -> serializer.serialize(event.getPayload(), expected));
    }

    /** Aggregates of a case carry its id after their kind, such as {@code review:<id>}. */
    static String caseOf(String aggregateId) {
        return aggregateId.substring(aggregateId.indexOf(':') + 1);
    }

    @Override
    public <R> SerializedObject<R> serializeMetaData(Serializer serializer, Class<R> expected) {
        return event.serializeMetaData(serializer, expected);
    }

    @Override
    public String getType() {
        return event.getType();
    }

    @Override
    public String getAggregateIdentifier() {
        return event.getAggregateIdentifier();
    }

    @Override
    public long getSequenceNumber() {
        return event.getSequenceNumber();
    }

    @Override
    public String getIdentifier() {
        return event.getIdentifier();
    }

    @Override
    public Instant getTimestamp() {
        return event.getTimestamp();
    }

    @Override
    public MetaData getMetaData() {
        return event.getMetaData();
    }

    @Override
    public T getPayload() {
        return event.getPayload();
    }

    @Override
    public Class<T> getPayloadType() {
        return event.getPayloadType();
    }

    @Override
    public DomainEventMessage<T> withMetaData(Map<String, ?> metaData) {
        return new OwnedEvent<>(event.withMetaData(metaData), sealing);
    }

    @Override
    public DomainEventMessage<T> andMetaData(Map<String, ?> metaData) {
        return new OwnedEvent<>(event.andMetaData(metaData), sealing);
    }
}
