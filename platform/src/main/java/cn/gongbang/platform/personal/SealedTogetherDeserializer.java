package cn.gongbang.platform.personal;

import java.util.Optional;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.std.DelegatingDeserializer;
import tools.jackson.databind.node.ObjectNode;

/** Reads a record about one person, whose personal components stand sealed in one property, or in plain. */
final class SealedTogetherDeserializer extends DelegatingDeserializer {
    private final transient Sealing sealing;
    private final transient Unreadable unreadable;

    SealedTogetherDeserializer(Sealing sealing, Unreadable unreadable, ValueDeserializer<?> plain) {
        super(plain);
        this.sealing = sealing;
        this.unreadable = unreadable;
    }

    @Override
    protected ValueDeserializer<?> newDelegatingInstance(ValueDeserializer<?> delegatee) {
        return new SealedTogetherDeserializer(sealing, unreadable, delegatee);
    }

    @Override
    public Object deserialize(JsonParser parser, DeserializationContext context) {
        ObjectNode record = (ObjectNode) context.readTree(parser);
        JsonNode box = record.remove(SealedTogetherWriter.NAME);
        if (box == null) {
            return read(record, context);
        }
        Optional<byte[]> json = sealing.open(box.asString());
        if (json.isEmpty()) {
            return unreadable.make(record, context);
        }
        try (JsonParser inner = context.tokenStreamFactory().createParser(context, json.get())) {
            record.setAll((ObjectNode) context.readTree(inner));
        }
        return read(record, context);
    }

    private Object read(ObjectNode record, DeserializationContext context) {
        try (JsonParser tree = record.traverse(context)) {
            tree.nextToken();
            return super.deserialize(tree, context);
        }
    }
}
