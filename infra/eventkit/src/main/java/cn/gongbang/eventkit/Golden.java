package cn.gongbang.eventkit;

import cn.gongbang.platform.json.EventJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * How events of one type were stored in one revision, by examples; indented for people, otherwise as in the store.
 *
 * @param type as stored beside the event
 * @param revision as stored beside the event; absent for the first
 */
record Golden(String type, @Nullable String revision, List<JsonNode> stored) {
    private static final JsonMapper JSON = EventJson.configure(JsonMapper.builder())
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();
    private static final DefaultIndenter LINES = new DefaultIndenter("  ", "\n");

    static Golden read(Path file) {
        JsonNode root = tree(file);
        JsonNode revision = root.get("revision");
        return new Golden(
                root.required("type").asString(),
                revision == null ? null : revision.asString(),
                list(root.required("stored")));
    }

    /** What events are expected to have become, told in a file of its own. */
    static List<JsonNode> readCurrent(Path file) {
        return list(tree(file));
    }

    /** @throws IllegalStateException when the examples could not be given back as they were written */
    static JsonNode parse(byte[] stored) {
        JsonNode tree = JSON.readTree(stored);
        if (!Arrays.equals(bytes(tree), stored)) {
            throw new IllegalStateException("not kept as written: " + tree);
        }
        return tree;
    }

    static byte[] bytes(JsonNode stored) {
        return JSON.writeValueAsBytes(stored);
    }

    /** Writes a new file; one that is there is never written again. */
    void write(Path file) {
        ObjectNode root = JSON.createObjectNode().put("type", type);
        if (revision != null) {
            root.put("revision", revision);
        }
        root.putArray("stored").addAll(stored);
        write(file, root, StandardOpenOption.CREATE_NEW);
    }

    static void write(Path file, JsonNode root, OpenOption... how) {
        DefaultPrettyPrinter lines =
                new DefaultPrettyPrinter().withObjectIndenter(LINES).withArrayIndenter(LINES);
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(file, JSON.writer().with(lines).writeValueAsString(root) + "\n", how);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static JsonNode tree(Path file) {
        try {
            return JSON.readTree(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<JsonNode> list(JsonNode array) {
        List<JsonNode> nodes = new ArrayList<>();
        array.forEach(nodes::add);
        return nodes;
    }
}
