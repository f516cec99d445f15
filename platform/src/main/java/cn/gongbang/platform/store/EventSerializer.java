package cn.gongbang.platform.store;

import cn.gongbang.platform.json.EventJson;
import cn.gongbang.platform.json.LateLists;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.jackson3.Jackson3Serializer;

/** Writes and reads stored events; lists that are read later keep a part of the stored form ({@link LateLists}). */
final class EventSerializer extends Jackson3Serializer {

    EventSerializer() {
        super(builder()
                .jsonMapperBuilderCustomizer(
                        mapper -> EventJson.configure(mapper).addModule(new LateLists()))
                .revisionResolver(EventRevision::mark));
    }

    @Override
    public <S, T> T deserialize(SerializedObject<S> stored) {
        return stored.getData() instanceof byte[] json
                ? LateLists.reading(json, () -> super.deserialize(stored))
                : super.deserialize(stored);
    }
}
