package cn.gongbang.platform.json;

import java.util.AbstractList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.json.JsonMapper;

/** A list that is still JSON until somebody looks at it. */
final class LateList<E> extends AbstractList<E> {
    private static final JsonMapper MAPPER = EventJson.mapper();
    private final JavaType element;
    private volatile byte @Nullable [] json;
    private volatile @Nullable List<E> elements;

    LateList(byte[] json, JavaType element) {
        this.json = json;
        this.element = element;
    }

    @Override
    public E get(int index) {
        return elements().get(index);
    }

    @Override
    public int size() {
        return elements().size();
    }

    /** The JSON goes only after the elements are there, so whoever finds it gone finds them. */
    private List<E> elements() {
        byte[] written = json;
        List<E> known = elements;
        if (known != null) {
            return known;
        }
        List<E> read = List.copyOf(
                MAPPER.readerForListOf(element.getRawClass()).<List<E>>readValue(Objects.requireNonNull(written)));
        elements = read;
        json = null;
        return read;
    }
}
