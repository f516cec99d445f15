package cn.gongbang.platform.listening;

import cn.gongbang.contracts.codes.UnionKind;
import cn.gongbang.contracts.unions.UnionCode;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An integration event as heard from Kafka; its data stays a tree until a handler asks for a type. */
public record Heard(
        String source,
        String type,
        String subject,
        long sequence,
        Instant recordedat,
        @Nullable UnionCode union,
        @Nullable UnionKind unionkind,
        JsonNode data) {

    public <T> T data(Class<T> type, JsonMapper json) {
        return json.treeToValue(data, type);
    }
}
