package cn.gongbang.platform.personal;

import java.io.ByteArrayOutputStream;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.io.SerializedString;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ser.BeanPropertyWriter;

/** Writes the personal components of a record as one sealed property. */
final class SealedTogetherWriter extends BeanPropertyWriter {
    static final String NAME = "sealed";
    private static final long serialVersionUID = 1;
    private final transient Sealing sealing;
    private final BeanPropertyWriter member;
    private final List<BeanPropertyWriter> personal;

    SealedTogetherWriter(Sealing sealing, BeanPropertyWriter member, List<BeanPropertyWriter> personal) {
        super(member, new SerializedString(NAME));
        this.sealing = sealing;
        this.member = member;
        this.personal = List.copyOf(personal);
    }

    @Override
    public void fixAccess(tools.jackson.databind.SerializationConfig config) {
        super.fixAccess(config);
        personal.forEach(property -> property.fixAccess(config));
    }

    @Override
    public void serializeAsProperty(Object bean, JsonGenerator generator, SerializationContext context)
            throws Exception {
        ByteArrayOutputStream json = new ByteArrayOutputStream();
        try (JsonGenerator inner = context.tokenStreamFactory().createGenerator(context, json)) {
            inner.writeStartObject();
            for (BeanPropertyWriter property : personal) {
                property.serializeAsProperty(bean, inner, context);
            }
            inner.writeEndObject();
        }
        String whose = (String) member.get(bean);
        generator.writeName(NAME);
        generator.writeString(sealing.seal(whose, json.toByteArray()).orElseGet(() -> sealing.nothing(whose)));
    }
}
