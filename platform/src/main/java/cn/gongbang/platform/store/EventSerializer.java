package cn.gongbang.platform.store;

import cn.gongbang.platform.json.EventJson;
import cn.gongbang.platform.json.LateLists;
import cn.gongbang.platform.json.StoredTimes;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import tools.jackson.databind.JacksonModule;

/**
 * Writes and reads stored events; lists that are read later keep a part of the stored form ({@link LateLists}), dates are
 * read quickly ({@link StoredTimes}).
 */
final class EventSerializer extends Jackson3Serializer {

    /** @param more what else the forms of the events ask for */
    EventSerializer(JacksonModule... more) {
        super(builder()
                .jsonMapperBuilderCustomizer(mapper -> EventJson.configure(mapper)
                        .addModules(new LateLists(), new StoredTimes())
                        .addModules(more))
                .revisionResolver(EventRevision::mark));
    }

    @Override
    public <S, T> T deserialize(SerializedObject<S> stored) {
        return stored.getData() instanceof byte[] json
                ? LateLists.reading(json, () -> super.deserialize(stored))
                : super.deserialize(stored);
    }
}
