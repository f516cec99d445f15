package cn.gongbang.platform.json;

import cn.gongbang.contracts.events.ReadLater;
import com.fasterxml.jackson.annotation.JsonFormat;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.json.UTF8StreamJsonParser;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.TypeDeserializer;
import tools.jackson.databind.jsontype.TypeSerializer;
import tools.jackson.databind.module.SimpleDeserializers;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.module.SimpleSerializers;
import tools.jackson.databind.type.CollectionType;

/**
 * Stores lists of {@link ReadLater} types as one string each, and reads them when somebody looks. Older events hold them as
 * arrays, which are read later too as a piece of the JSON they stand in; where that JSON is not at hand, in a tree for
 * instance, they are read at once.
 */
public final class LateLists extends SimpleModule {
    private static final long serialVersionUID = 2;
    private static final ScopedValue<byte[]> SOURCE = ScopedValue.newInstance();

    public LateLists() {
        setSerializers(new SimpleSerializers() {
            private static final long serialVersionUID = 1;

            @Override
            public @Nullable ValueSerializer<?> findCollectionSerializer(
                    SerializationConfig config,
                    CollectionType type,
                    BeanDescription.Supplier described,
                    JsonFormat.@Nullable Value format,
                    @Nullable TypeSerializer elementType,
                    @Nullable ValueSerializer<Object> element) {
                return List.class.isAssignableFrom(type.getRawClass()) && isReadLater(type) ? new AsString() : null;
            }
        });
        setDeserializers(new SimpleDeserializers() {
            private static final long serialVersionUID = 1;

            @Override
            public @Nullable ValueDeserializer<?> findCollectionDeserializer(
                    CollectionType type,
                    DeserializationConfig config,
                    BeanDescription.Supplier described,
                    @Nullable TypeDeserializer elementType,
                    @Nullable ValueDeserializer<?> element) {
                return type.getRawClass() == List.class && isReadLater(type)
                        ? new OfElements(type.getContentType())
                        : null;
            }
        });
    }

    private static boolean isReadLater(CollectionType type) {
        return type.getContentType().getRawClass().isAnnotationPresent(ReadLater.class);
    }

    /** Reads an event from its JSON. */
    public static <T> T reading(byte[] json, Supplier<T> read) {
        return ScopedValue.where(SOURCE, json).call(read::get);
    }

    private static final class AsString extends ValueSerializer<List<?>> {
        private static final JsonMapper MAPPER = EventJson.mapper();

        @Override
        public void serialize(List<?> list, JsonGenerator generator, SerializationContext context) {
            StoredList stored = list instanceof LateList<?> late
                    ? late.stored()
                    : StoredList.Packed.of(MAPPER.writeValueAsBytes(list));
            stored.writeTo(generator);
        }
    }

    private static final class OfElements extends ValueDeserializer<List<?>> {
        private final JavaType element;

        OfElements(JavaType element) {
            this.element = element;
        }

        @Override
        public List<?> deserialize(JsonParser parser, DeserializationContext context) {
            if (parser.currentToken() == JsonToken.VALUE_STRING) {
                return new LateList<>(new StoredList.Packed(parser.getString()), element);
            }
            return SOURCE.isBound() && parser instanceof UTF8StreamJsonParser
                    ? later(SOURCE.get(), parser)
                    : now(parser, context);
        }

        private List<?> later(byte[] source, JsonParser parser) {
            int begin = Math.toIntExact(parser.currentTokenLocation().getByteOffset());
            parser.skipChildren();
            int end = Math.toIntExact(parser.currentLocation().getByteOffset());
            return new LateList<>(new StoredList.Plain(Arrays.copyOfRange(source, begin, end)), element);
        }

        private List<?> now(JsonParser parser, DeserializationContext context) {
            List<Object> elements = new ArrayList<>();
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                elements.add(context.<Object>readValue(parser, element));
            }
            return List.copyOf(elements);
        }
    }
}
