package cn.gongbang.cases.read.history;

import cn.gongbang.cases.events.CaseEvent;
import cn.gongbang.platform.access.Sight;
import cn.gongbang.platform.json.EventJson;
import java.util.List;
import java.util.Objects;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.ser.BeanPropertyWriter;
import tools.jackson.databind.ser.ValueSerializerModifier;

/** R-PII-1: an event as its reader sees it; who and when are told beside it. */
final class EventData {
    private static final JsonMapper JSON = EventJson.configure(JsonMapper.builder())
            .addModule(new SimpleModule("sight").setSerializerModifier(new AsSeen()))
            .build();

    private EventData() {}

    static JsonNode of(CaseEvent event, Sight sight) {
        byte[] seen = JSON.writer().withAttribute(Sight.class, sight).writeValueAsBytes(event);
        ObjectNode data = (ObjectNode) JSON.readTree(seen);
        data.remove("stamp");
        return data;
    }

    /** Whatever is personal in a record goes through the reader's sight. */
    private static final class AsSeen extends ValueSerializerModifier {
        private static final long serialVersionUID = 1;

        @Override
        public List<BeanPropertyWriter> changeProperties(
                SerializationConfig config, BeanDescription.Supplier described, List<BeanPropertyWriter> properties) {
            return properties.stream()
                    .map(property -> PersonalPart.isOne(property) ? new SeenProperty(property) : property)
                    .toList();
        }
    }

    private static final class SeenProperty extends BeanPropertyWriter {
        private static final long serialVersionUID = 1;

        SeenProperty(BeanPropertyWriter property) {
            super(property);
        }

        @Override
        public void serializeAsProperty(Object record, JsonGenerator generator, SerializationContext context)
                throws Exception {
            Sight sight = (Sight) Objects.requireNonNull(context.getAttribute(Sight.class));
            Object shown = PersonalPart.seen(record, getName(), get(record), sight);
            if (shown != null) {
                generator.writeName(getName());
                context.writeValue(generator, shown);
            }
        }
    }
}
