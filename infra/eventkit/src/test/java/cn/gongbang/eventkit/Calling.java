package cn.gongbang.eventkit;

import cn.gongbang.eventkit.thing.Thing;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.upcasting.event.IntermediateEventRepresentation;
import org.axonframework.serialization.upcasting.event.SingleEventUpcaster;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** In the first revision a thing was {@code called}, in the second it has a {@code name}. */
final class Calling extends SingleEventUpcaster {
    private static final SerializedType FIRST = new SimpleSerializedType(Thing.Named.class.getName(), null);
    private static final SerializedType SECOND = new SimpleSerializedType(Thing.Named.class.getName(), "2");

    @Override
    protected boolean canUpcast(IntermediateEventRepresentation event) {
        return event.getType().equals(FIRST);
    }

    @Override
    protected IntermediateEventRepresentation doUpcast(IntermediateEventRepresentation event) {
        return event.upcastPayload(SECOND, JsonNode.class, payload -> {
            ObjectNode named = ((ObjectNode) payload).deepCopy();
            named.set("name", named.remove("called"));
            return named;
        });
    }
}
