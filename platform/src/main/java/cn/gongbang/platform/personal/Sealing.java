package cn.gongbang.platform.personal;

import cn.gongbang.platform.json.EventJson;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/**
 * R-PII-1: seals personal data as {@code sealed:1:<key name>:<base64>} and opens it again. What is written in the course of
 * {@link #during} is sealed with the keys of that case; keys it lacks are made first, so that nothing is ever stored whose
 * key could be lost.
 */
public final class Sealing {
    static final String MARK = "sealed:1:";
    private static final ScopedValue<Writing> WRITING = ScopedValue.newInstance();
    private final RecentKeys keys;
    private final JsonMapper mapper;

    public Sealing(KeyRing ring) {
        this.keys = new RecentKeys(ring);
        this.mapper = EventJson.configure(JsonMapper.builder())
                .addModule(new PersonalModule(this))
                .build();
    }

    /** The JSON services keep and exchange ({@link EventJson}), personal data sealed in it. */
    public JsonMapper mapper() {
        return mapper;
    }

    /** What is told or kept about a case, as JSON. */
    public byte[] write(String caseId, Object told) {
        return during(caseId, () -> mapper.writeValueAsBytes(told));
    }

    /** One attempt at writing for a case, and which keys it found missing. */
    private record Writing(String caseId, Set<KeyName> missing) {}

    /** What the writer returns once every key it asks for is there; it runs again after missing ones were made. */
    public <T> T during(String caseId, Supplier<T> writer) {
        while (true) {
            Writing writing = new Writing(caseId, new HashSet<>());
            T written = ScopedValue.where(WRITING, writing).call(writer::get);
            if (writing.missing().isEmpty()) {
                return written;
            }
            keys.make(writing.missing());
        }
    }

    /** Fetches the keys of these cases in one go, before their data is read. */
    public void prepare(Set<String> caseIds) {
        keys.prepare(caseIds);
    }

    /** From now on the keys of the case are asked for again. */
    public void forget(String caseId) {
        keys.forget(caseId);
    }

    /**
     * Seals for a person of the case being written, or for its household when no member is given. Absent when the key was
     * destroyed: nothing personal may be written any more.
     *
     * @throws IllegalStateException when nothing is being written for a case, so that no personal data slips out in plain
     */
    Optional<String> seal(@Nullable String member, byte[] plain) {
        Writing writing = writing();
        KeyName name = name(writing, member);
        Optional<Optional<PersonKey>> key = keys.known(name);
        if (key.isEmpty()) {
            writing.missing().add(name);
            return Optional.of(MARK);
        }
        return key.get().map(present -> MARK + name + ":" + Base64.getEncoder().encodeToString(present.seal(plain)));
    }

    /** What stands in place of a person's data when the key is destroyed. */
    String nothing(String member) {
        return MARK + name(writing(), member) + ":";
    }

    static boolean isSealed(String text) {
        return text.startsWith(MARK);
    }

    /**
     * What was sealed; absent when the key was destroyed.
     *
     * @throws PersonKey.SealBroken when it was changed
     */
    Optional<byte[]> open(String sealed) {
        int end = sealed.lastIndexOf(':');
        KeyName name = KeyName.parse(sealed.substring(MARK.length(), end));
        byte[] box = Base64.getDecoder().decode(sealed.substring(end + 1).getBytes(StandardCharsets.US_ASCII));
        return box.length == 0 ? Optional.empty() : keys.opening(name).map(key -> key.open(box));
    }

    /** The key for a person's files, made where there was none; absent when it was destroyed (R-PII-2). */
    public Optional<StreamKey> stream(KeyName name) {
        return made(name).map(PersonKey::stream);
    }

    /**
     * Hashes with the key of this name, made where there was none; the same in every service and for ever.
     *
     * @throws IllegalStateException when the key was destroyed
     */
    public KeyedHash hash(KeyName name) {
        return made(name)
                .map(PersonKey::hash)
                .orElseThrow(() -> new IllegalStateException("the key " + name + " was destroyed"));
    }

    private Optional<PersonKey> made(KeyName name) {
        if (keys.known(name).isEmpty()) {
            keys.make(Set.of(name));
        }
        return keys.opening(name);
    }

    /**
     * The key to open a person's files with; absent when it was destroyed (R-PII-2).
     *
     * @throws IllegalStateException when the ring never had it
     */
    public Optional<StreamKey> openingStream(KeyName name) {
        return keys.opening(name).map(PersonKey::stream);
    }

    /** The same JSON with everything opened that is sealed in it; what has no key any more is left out. */
    public JsonNode opened(JsonNode json) {
        return switch (json) {
            case ObjectNode object -> openedObject(object);
            case ArrayNode array -> {
                ArrayNode all = mapper.createArrayNode();
                array.forEach(element -> all.add(opened(element)));
                yield all;
            }
            case StringNode text
            when isSealed(text.asString()) ->
                open(text.asString()).map(mapper::readTree).orElse(mapper.nullNode());
            default -> json;
        };
    }

    private ObjectNode openedObject(ObjectNode object) {
        ObjectNode all = mapper.createObjectNode();
        object.properties().forEach(entry -> {
            JsonNode value = opened(entry.getValue());
            if (entry.getKey().equals(SealedTogetherWriter.NAME)) {
                value.properties().forEach(personal -> all.set(personal.getKey(), personal.getValue()));
            } else {
                all.set(entry.getKey(), value);
            }
        });
        return all;
    }

    private static Writing writing() {
        return WRITING.orElseThrow(
                () -> new IllegalStateException("personal data is written for no case, so it cannot be sealed"));
    }

    private static KeyName name(Writing writing, @Nullable String member) {
        return new KeyName(writing.caseId(), member == null ? "" : member);
    }
}
