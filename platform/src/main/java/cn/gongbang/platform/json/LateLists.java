package cn.gongbang.platform.json;

import cn.gongbang.contracts.events.ReadLater;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.json.UTF8StreamJsonParser;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.jsontype.TypeDeserializer;
import tools.jackson.databind.module.SimpleDeserializers;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.type.CollectionType;

/**
 * Reads lists of {@link ReadLater} types as a piece of the JSON they stand in. Where that JSON is not at hand, in a tree for
 * instance, they are read at once.
 */
public final class LateLists extends SimpleModule {
    private static final long serialVersionUID = 1;
    private static final ScopedValue<byte[]> SOURCE = ScopedValue.newInstance();

    public LateLists() {
        setDeserializers(new SimpleDeserializers() {
            private static final long serialVersionUID = 1;

            @Override
            public @Nullable ValueDeserializer<?> findCollectionDeserializer(
                    CollectionType type,
                    DeserializationConfig config,
                    BeanDescription.Supplier described,
                    @Nullable TypeDeserializer elementType,
                    @Nullable ValueDeserializer<?> element) {
                JavaType content = type.getContentType();
                boolean later = type.getRawClass() == List.class
                        && content.getRawClass().isAnnotationPresent(ReadLater.class);
                return later ? new OfElements(content) : null;
            }
        });
    }

    /** Reads an event from its JSON. */
    public static <T> T reading(byte[] json, Supplier<T> read) {
        return ScopedValue.where(SOURCE, json).call(read::get);
    }

    private static final class OfElements extends ValueDeserializer<List<?>> {
        private final JavaType element;

        OfElements(JavaType element) {
            this.element = element;
        }

        @Override
        public List<?> deserialize(JsonParser parser, DeserializationContext context) {
            return SOURCE.isBound() && parser instanceof UTF8StreamJsonParser
                    ? later(SOURCE.get(), parser)
                    : now(parser, context);
        }

        private List<?> later(byte[] source, JsonParser parser) {
            int begin = Math.toIntExact(parser.currentTokenLocation().getByteOffset());
            parser.skipChildren();
            int end = Math.toIntExact(parser.currentLocation().getByteOffset());
            return new LateList<>(Arrays.copyOfRange(source, begin, end), element);
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
