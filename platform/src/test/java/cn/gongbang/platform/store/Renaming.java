package cn.gongbang.platform.store;

import cn.gongbang.contracts.events.Revision;
import java.nio.charset.StandardCharsets;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.GenericDomainEventEntry;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.upcasting.event.InitialEventRepresentation;
import org.axonframework.serialization.upcasting.event.IntermediateEventRepresentation;
import org.axonframework.serialization.upcasting.event.SingleEventUpcaster;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** How a field that got another name is read: {@code called} in the first revision, {@code name} in the second. */
final class Renaming extends SingleEventUpcaster {
    static final SerializedType FIRST = new SimpleSerializedType(Named.class.getName(), null);
    static final SerializedType PRESENT = new SimpleSerializedType(Named.class.getName(), "2");

    @Revision("2")
    record Named(String name) {}

    /** An event as it was stored before its field got the other name. */
    static DomainEventData<byte[]> asStored() {
        return new GenericDomainEventEntry<>(
                "Named",
                "named:1",
                0,
                "e1",
                "2023-02-06T02:02:00Z",
                FIRST.getName(),
                FIRST.getRevision(),
                "{\"called\":\"陈丽\"}".getBytes(StandardCharsets.UTF_8),
                "{}".getBytes(StandardCharsets.UTF_8));
    }

    static IntermediateEventRepresentation stored(Serializer serializer) {
        return new InitialEventRepresentation(asStored(), serializer);
    }

    @Override
    protected boolean canUpcast(IntermediateEventRepresentation event) {
        return event.getType().equals(FIRST);
    }

    @Override
    protected IntermediateEventRepresentation doUpcast(IntermediateEventRepresentation event) {
        return event.upcastPayload(PRESENT, JsonNode.class, payload -> {
            ObjectNode renamed = ((ObjectNode) payload).deepCopy();
            renamed.set("name", renamed.remove("called"));
            return renamed;
        });
    }
}
