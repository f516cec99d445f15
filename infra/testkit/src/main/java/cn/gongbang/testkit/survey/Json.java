package cn.gongbang.testkit.survey;

import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The one JSON mapper of the testkit and the reading of optional text. */
public final class Json {
    public static final JsonMapper MAPPER = JsonMapper.builder().build();

    private Json() {}

    public static ObjectNode object() {
        return MAPPER.createObjectNode();
    }

    /** The value's text; null when the value is absent or null. A number or a container answers its JSON text. */
    public static @Nullable String text(@Nullable JsonNode value) {
        if (value == null || value.isMissingNode() || value.isNull()) {
            return null;
        }
        return value.isString() ? value.stringValue() : value.toString();
    }

    /** @throws IllegalStateException when the field is absent or null */
    public static String required(JsonNode object, String field) {
        String text = text(object.path(field));
        if (text == null) {
            throw new IllegalStateException("no field '" + field + "' in " + object);
        }
        return text;
    }

    /** An instant as the data writes it, always with seconds. */
    public static String timestamp(OffsetDateTime at) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(at);
    }
}
