package cn.gongbang.platform.personal;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Keys on their way from the service that holds the ring to another one. */
public record ToldKeys(List<Key> keys) {
    public static final String FIND = "/internal/keys/find";
    public static final String MAKE = "/internal/keys/make";

    /** @param secret absent when the key was destroyed */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Key(String caseId, String member, byte @Nullable [] secret) {
        @Override
        public String toString() {
            return caseId + "/" + member;
        }
    }

    public static ToldKeys of(Map<KeyName, Optional<byte[]>> keys) {
        return new ToldKeys(keys.entrySet().stream()
                .map(key -> new Key(
                        key.getKey().caseId(),
                        key.getKey().member(),
                        key.getValue().orElse(null)))
                .toList());
    }

    Map<KeyName, Optional<byte[]>> toMap() {
        return keys.stream()
                .collect(Collectors.toUnmodifiableMap(
                        key -> new KeyName(key.caseId(), key.member()), key -> Optional.ofNullable(key.secret())));
    }
}
