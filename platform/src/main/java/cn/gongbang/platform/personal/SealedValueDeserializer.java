package cn.gongbang.platform.personal;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.BeanProperty;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;

/**
 * Reads one value that was sealed for the household, or was written in plain. When the key is destroyed a text is empty
 * and anything else is absent.
 */
final class SealedValueDeserializer extends ValueDeserializer<Object> {
    private final Sealing sealing;
    private final @Nullable ValueDeserializer<Object> plain;
    private final boolean text;

    SealedValueDeserializer(Sealing sealing) {
        this(sealing, null, false);
    }

    private SealedValueDeserializer(Sealing sealing, @Nullable ValueDeserializer<Object> plain, boolean text) {
        this.sealing = sealing;
        this.plain = plain;
        this.text = text;
    }

    @Override
    public ValueDeserializer<?> createContextual(DeserializationContext context, BeanProperty property) {
        return new SealedValueDeserializer(
                sealing,
                context.findContextualValueDeserializer(property.getType(), property),
                property.getType().hasRawClass(String.class));
    }

    @Override
    public @Nullable Object deserialize(JsonParser parser, DeserializationContext context) {
        ValueDeserializer<Object> reader = Objects.requireNonNull(plain);
        if (parser.currentToken() != JsonToken.VALUE_STRING || !Sealing.isSealed(parser.getString())) {
            return reader.deserialize(parser, context);
        }
        Optional<byte[]> json = sealing.open(parser.getString());
        if (json.isEmpty()) {
            return getNullValue(context);
        }
        try (JsonParser inner = context.tokenStreamFactory().createParser(context, json.get())) {
            inner.nextToken();
            return reader.deserialize(inner, context);
        }
    }

    /** Null is written when the key was destroyed before. */
    @Override
    public @Nullable Object getNullValue(DeserializationContext context) {
        return text ? "" : null;
    }

    @Override
    public @Nullable Object getAbsentValue(DeserializationContext context) {
        return null;
    }
}
