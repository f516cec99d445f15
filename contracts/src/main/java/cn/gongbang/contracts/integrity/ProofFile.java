package cn.gongbang.contracts.integrity;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A {@link HistoryProof} as a JSON file. A proof has one form only: a file in any other is refused. */
public final class ProofFile {
    private static final String FORMAT = "gongbang/history-proof/v1";

    private ProofFile() {}

    public static byte[] write(HistoryProof proof) {
        Map<String, @Nullable Object> file = new LinkedHashMap<>();
        file.put("format", FORMAT);
        file.put("aggregate", proof.aggregate());
        file.put("checkpoint", proof.checkpoint());
        file.put("statement", proof.statement());
        file.put("entries", proof.entries().stream().map(ProofFile::fields).toList());
        file.put("events", proof.events().stream().map(ProofFile::fields).toList());
        return (Json.write(file) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    /** @throws IllegalArgumentException unless it is byte for byte what {@link #write} writes */
    public static HistoryProof read(byte[] file) {
        if (!(Json.read(text(file)) instanceof Map<?, ?> map)) {
            throw new IllegalArgumentException("not a proof: no object");
        }
        Fields fields = new Fields(map);
        String aggregate = fields.text("aggregate");
        HistoryProof proof = new HistoryProof(
                aggregate,
                fields.text("checkpoint"),
                fields.text("statement"),
                fields.list("entries").stream()
                        .map(each -> included(aggregate, each))
                        .toList(),
                fields.list("events").stream()
                        .map(each -> event(aggregate, each))
                        .toList());
        if (!Arrays.equals(write(proof), file)) {
            throw new IllegalArgumentException("not in the form in which proofs are written");
        }
        return proof;
    }

    private static String text(byte[] file) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
        } catch (CharacterCodingException noText) {
            throw new IllegalArgumentException("not a proof: no UTF-8", noText);
        }
    }

    private static Map<String, @Nullable Object> fields(HistoryProof.Included included) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("sequence", included.entry().sequence());
        fields.put("eventId", included.entry().eventId());
        fields.put("position", included.entry().position());
        fields.put("link", included.entry().link().base64());
        fields.put("index", included.index());
        fields.put("path", included.path().stream().map(Hash::base64).toList());
        return fields;
    }

    private static HistoryProof.Included included(String aggregate, Fields fields) {
        LogEntry entry = new LogEntry(
                aggregate,
                fields.number("sequence"),
                fields.text("eventId"),
                fields.number("position"),
                Hash.ofBase64(fields.text("link")));
        return new HistoryProof.Included(
                entry,
                fields.number("index"),
                fields.texts("path").stream().map(Hash::ofBase64).toList());
    }

    private static Map<String, @Nullable Object> fields(StoredEvent event) {
        byte[] metadata = event.metadata();
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("position", event.position());
        fields.put("sequence", event.sequence());
        fields.put("aggregateType", event.aggregateType());
        fields.put("eventId", event.eventId());
        fields.put("payloadType", event.payloadType());
        fields.put("revision", event.revision());
        fields.put("timestamp", event.timestamp());
        fields.put("payload", Base64Text.of(event.payload()));
        fields.put("metadata", metadata == null ? null : Base64Text.of(metadata));
        return fields;
    }

    private static StoredEvent event(String aggregate, Fields fields) {
        String metadata = fields.optional("metadata");
        return new StoredEvent(
                fields.number("position"),
                aggregate,
                fields.number("sequence"),
                fields.optional("aggregateType"),
                fields.text("eventId"),
                fields.text("payloadType"),
                fields.optional("revision"),
                fields.text("timestamp"),
                Base64Text.read(fields.text("payload")),
                metadata == null ? null : Base64Text.read(metadata));
    }

    /** Reads members of an object as what they must be. */
    private record Fields(Map<?, ?> members) {
        @Nullable
        String optional(String name) {
            Object value = members.get(name);
            return value == null ? null : typed(String.class, value, name);
        }

        String text(String name) {
            return typed(String.class, members.get(name), name);
        }

        long number(String name) {
            return typed(Long.class, members.get(name), name);
        }

        List<Fields> list(String name) {
            return typed(List.class, members.get(name), name).stream()
                    .map(each -> new Fields(typed(Map.class, each, name)))
                    .toList();
        }

        List<String> texts(String name) {
            return typed(List.class, members.get(name), name).stream()
                    .map(each -> typed(String.class, each, name))
                    .toList();
        }

        private static <T> T typed(Class<T> type, @Nullable Object value, String name) {
            if (!type.isInstance(value)) {
                throw new IllegalArgumentException("not a proof: " + name);
            }
            return Objects.requireNonNull(type.cast(value));
        }
    }
}
