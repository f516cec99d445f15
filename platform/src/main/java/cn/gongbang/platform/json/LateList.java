package cn.gongbang.platform.json;

import java.util.AbstractList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.json.JsonMapper;

/** A list that stays in its stored form until somebody looks at it. */
final class LateList<E> extends AbstractList<E> {
    private static final JsonMapper MAPPER = EventJson.mapper();
    private final StoredList stored;
    private final JavaType element;
    private volatile @Nullable List<E> elements;

    LateList(StoredList stored, JavaType element) {
        this.stored = stored;
        this.element = element;
    }

    StoredList stored() {
        return stored;
    }

    @Override
    public E get(int index) {
        return elements().get(index);
    }

    @Override
    public int size() {
        return elements().size();
    }

    private List<E> elements() {
        List<E> known = elements;
        if (known != null) {
            return known;
        }
        List<E> read = List.copyOf(MAPPER.readerForListOf(element.getRawClass()).<List<E>>readValue(stored.json()));
        elements = read;
        return read;
    }
}
