package cn.gongbang.cases.write;

import cn.gongbang.contracts.integrity.StoredEvent;
import cn.gongbang.platform.integrity.StoredEvents;
import java.util.List;
import org.axonframework.eventhandling.DomainEventMessage;

/** Messages as a store would hold them. */
public record StoredRows(List<StoredEvent> rows) implements StoredEvents {

    public static StoredRows of(List<? extends DomainEventMessage<?>> messages) {
        return new StoredRows(messages.stream()
                .map(message -> new StoredEvent(
                        message.getSequenceNumber(),
                        message.getAggregateIdentifier(),
                        message.getSequenceNumber(),
                        message.getType(),
                        "event-" + message.getSequenceNumber(),
                        message.getPayloadType().getName(),
                        null,
                        "2023-02-01T01:00:00Z",
                        CaseInHand.JSON.writeValueAsBytes(message.getPayload()),
                        null))
                .toList());
    }

    @Override
    public List<StoredEvent> of(String aggregateId) {
        return rows.stream().filter(row -> row.aggregate().equals(aggregateId)).toList();
    }

    @Override
    public long settled() {
        return rows.size();
    }

    @Override
    public List<StoredEvent> between(long after, long upTo, int most) {
        return rows.stream()
                .filter(row -> row.position() > after && row.position() <= upTo)
                .limit(most)
                .toList();
    }
}
