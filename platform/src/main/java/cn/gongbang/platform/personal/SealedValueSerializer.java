package cn.gongbang.platform.personal;

import java.io.ByteArrayOutputStream;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.BeanProperty;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;

/** Writes one value sealed for the household; null when the household's key is destroyed. */
final class SealedValueSerializer extends ValueSerializer<Object> {
    private final Sealing sealing;
    private final @Nullable ValueSerializer<Object> plain;

    SealedValueSerializer(Sealing sealing, @Nullable ValueSerializer<Object> plain) {
        this.sealing = sealing;
        this.plain = plain;
    }

    @Override
    public ValueSerializer<?> createContextual(SerializationContext context, BeanProperty property) {
        return new SealedValueSerializer(sealing, context.findPrimaryPropertySerializer(property.getType(), property));
    }

    @Override
    public void serialize(Object value, JsonGenerator generator, SerializationContext context) {
        ByteArrayOutputStream json = new ByteArrayOutputStream();
        try (JsonGenerator inner = context.tokenStreamFactory().createGenerator(context, json)) {
            Objects.requireNonNull(plain).serialize(value, inner, context);
        }
        sealing.seal(null, json.toByteArray()).ifPresentOrElse(generator::writeString, generator::writeNull);
    }
}
