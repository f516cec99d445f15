package cn.gongbang.eventkit;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gongbang.eventkit.StoredEvents.StoredEvent;
import cn.gongbang.platform.personal.Sealing;
import cn.gongbang.platform.store.EventRevision;
import cn.gongbang.platform.store.EventStoreConfiguration;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.GenericDomainEventEntry;
import org.axonframework.eventsourcing.EventStreamUtils;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcasterChain;
import org.junit.jupiter.api.DynamicTest;
import tools.jackson.databind.JsonNode;

/**
 * Every form in which a service ever stored an event is read for ever (docs/decisions/0007). A file
 * {@code Type.r1.json} holds examples as stored; read through the service's upcasters and written again they are the same,
 * unless {@code Type.r1.current.json} beside it tells, as a list, what they became. With {@code -Dgolden.record=true} what
 * is missing is written; what is there is never written again.
 */
public final class GoldenEvents {
    private static final Path FOLDER = Path.of("src", "test", "resources", "golden-events");
    private static final Pattern STORED = Pattern.compile("\\.r[0-9]+\\.json$");
    private static final String CURRENT = ".current.json";
    private static final String CASE = "golden";
    private final FixedKeys keys = new FixedKeys();
    private final Sealing sealing = new Sealing(keys);
    private final Serializer serializer = EventStoreConfiguration.eventSerializer(sealing);
    private final Path folder;
    private final List<StoredEvent> events;
    private final EventUpcasterChain upcasters;

    private GoldenEvents(Path folder, List<StoredEvent> events, EventUpcasterChain upcasters) {
        this.folder = folder;
        this.events = events;
        this.upcasters = upcasters;
    }

    /** @param service a class in the service's topmost package */
    public static Stream<DynamicTest> tests(Class<?> service, EventUpcasterChain upcasters) {
        return tests(FOLDER, service, upcasters, Boolean.getBoolean("golden.record"));
    }

    static Stream<DynamicTest> tests(Path folder, Class<?> service, EventUpcasterChain upcasters, boolean recording) {
        GoldenEvents golden = new GoldenEvents(folder, StoredEvents.of(service), upcasters);
        if (recording) {
            golden.events.forEach(golden::record);
            golden.codes().record(golden.enums());
        }
        return Stream.of(
                        golden.events.stream()
                                .map(event -> DynamicTest.dynamicTest(
                                        event.type().getSimpleName() + " is recorded",
                                        () -> golden.isRecorded(event.type()))),
                        golden.files().stream()
                                .map(file -> DynamicTest.dynamicTest(
                                        file.getFileName() + " is read", file.toUri(), () -> golden.isRead(file))),
                        Stream.of(DynamicTest.dynamicTest(
                                "codes are known", () -> golden.codes().areKnown(golden.enums(), command()))))
                .flatMap(tests -> tests);
    }

    private GoldenCodes codes() {
        return new GoldenCodes(folder.resolve("codes.json"));
    }

    private SortedMap<String, Class<?>> enums() {
        return Form.of(events.stream()
                        .flatMap(event -> Samples.of(event.type()).stream())
                        .toList())
                .codes();
    }

    private void record(StoredEvent event) {
        Path file = file(event.type(), Integer.parseInt(EventRevision.of(event.type())));
        if (Files.notExists(file)) {
            List<SerializedObject<byte[]>> examples =
                    Samples.of(event.type()).stream().map(this::serialized).toList();
            var type = examples.getFirst().getType();
            new Golden(
                            type.getName(),
                            type.getRevision(),
                            examples.stream()
                                    .map(example -> Golden.parse(example.getData()))
                                    .toList())
                    .write(file);
        }
    }

    private void isRecorded(Class<?> event) {
        int revision = Integer.parseInt(EventRevision.of(event));
        assertThat(IntStream.rangeClosed(1, revision).mapToObj(each -> file(event, each)))
                .as("files of every revision; the newest is written by %s", command())
                .allMatch(Files::exists, "is there");
        Golden newest = Golden.read(file(event, revision));
        assertThat(newest.type()).isEqualTo(event.getName());
        assertThat(Form.of(Samples.of(event)).beyond(Form.of(read(newest))))
                .as("what is new since revision %s was recorded asks for the next @Revision", revision)
                .isEmpty();
    }

    private void isRead(Path file) {
        Golden golden = Golden.read(file);
        List<Object> read = read(golden);
        assertThat(Form.of(read).missing()).as("absent, though not @Nullable").isEmpty();
        assertThat(read.stream().map(this::written).map(sealing::opened).toList())
                .isEqualTo(current(file, golden).stream().map(sealing::opened).toList());
    }

    private static List<JsonNode> current(Path file, Golden golden) {
        Path told = file.resolveSibling(file.getFileName().toString().replace(".json", CURRENT));
        return Files.exists(told) ? Golden.readCurrent(told) : golden.stored();
    }

    private List<Object> read(Golden golden) {
        return golden.stored().stream().map(stored -> read(golden, stored)).toList();
    }

    private Object read(Golden golden, JsonNode stored) {
        keys.know(stored.toString());
        DomainEventData<byte[]> entry = new GenericDomainEventEntry<>(
                "golden",
                "golden:" + CASE,
                0,
                "e1",
                "2023-02-06T02:02:00Z",
                golden.type(),
                golden.revision(),
                Golden.bytes(stored),
                "{}".getBytes(StandardCharsets.UTF_8));
        return EventStreamUtils.upcastAndDeserializeDomainEvents(Stream.of(entry), serializer, upcasters)
                .next()
                .getPayload();
    }

    private SerializedObject<byte[]> serialized(Object event) {
        return sealing.during(CASE, () -> serializer.serialize(event, byte[].class));
    }

    private JsonNode written(Object event) {
        return Golden.parse(serialized(event).getData());
    }

    private Path file(Class<?> event, int revision) {
        return folder.resolve(event.getSimpleName() + ".r" + revision + ".json");
    }

    private List<Path> files() {
        if (Files.notExists(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(file -> STORED.matcher(file.toString()).find())
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String command() {
        return "./mvnw -pl %s -am test -Dtest=GoldenEventsTest -Dgolden.record=true -Dsurefire.failIfNoSpecifiedTests=false"
                .formatted(Path.of("").toAbsolutePath().getFileName());
    }
}
