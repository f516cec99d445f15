package cn.gongbang.eventkit;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gongbang.eventkit.thing.Thing;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import org.axonframework.serialization.upcasting.event.EventUpcasterChain;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GoldenEventsTest {
    private static final String FIRST =
            "{\"type\":\"cn.gongbang.eventkit.thing.Thing$Named\",\"stored\":[{\"called\":\"欧阳明\"}]}";

    @TempDir
    private Path folder;

    @BeforeEach
    void firstRevisionOfNamedIsOnFile() throws IOException {
        write("Named.r1.json", FIRST);
        write("Named.r1.current.json", "[{\"name\":\"欧阳明\"}]");
    }

    @Test
    void givenEventsWithoutFiles_whenChecked_thenEachFailsUntilRecorded() {
        assertThat(failures(false)).containsKeys("Named is recorded", "Moved is recorded", "Corrected is recorded");
        assertThat(failures(true)).isEmpty();
        assertThat(failures(false)).isEmpty();
    }

    @Test
    void givenFilesRecorded_whenRecordedAgain_thenNotTouched() throws IOException {
        failures(true);
        Path moved = folder.resolve("Moved.r1.json");
        String other = Files.readString(moved).replace("places0", "elsewhere");
        Files.writeString(moved, other);
        assertThat(failures(true)).isEmpty();
        assertThat(moved).hasContent(other);
    }

    @Test
    void givenEarlierRevisionGone_whenChecked_thenItsFileIsMissed() throws IOException {
        failures(true);
        Files.delete(folder.resolve("Named.r1.json"));
        assertThat(failures(false)).containsOnlyKeys("Named is recorded");
    }

    @Test
    void givenComponentThatMayBeAbsentAdded_whenRevisionNotRaised_thenFails() throws IOException {
        failures(true);
        write("Named.r2.json", FIRST.replace("called", "name").replace("\"stored\"", "\"revision\":\"2\",\"stored\""));
        assertThat(failures(true)).containsOnlyKeys("Named is recorded");
    }

    @Test
    void givenComponentThatMustBeThereAdded_whenOldFormRead_thenFails() throws IOException {
        failures(true);
        write("Moved.r1.json", "{\"type\":\"cn.gongbang.eventkit.thing.Thing$Moved\",\"stored\":[{}]}");
        assertThat(failures(false)).containsOnlyKeys("Moved is recorded", "Moved.r1.json is read");
    }

    @Test
    void givenComponentTakenAway_whenOldFormRead_thenFails() throws IOException {
        failures(true);
        write(
                "Moved.r1.json",
                "{\"type\":\"cn.gongbang.eventkit.thing.Thing$Moved\",\"stored\":[{\"places\":[\"a\"],\"by\":\"b\"}]}");
        assertThat(failures(false)).containsOnlyKeys("Moved.r1.json is read");
    }

    @Test
    void givenCodeRenamed_whenChecked_thenTheOldOneIsMissed() throws IOException {
        failures(true);
        write("codes.json", "{\"cn.gongbang.eventkit.thing.Thing$Colour\":[\"RED\",\"BLUE\"]}");
        assertThat(failures(true)).containsOnlyKeys("codes are known");
    }

    private SortedMap<String, Throwable> failures(boolean recording) {
        SortedMap<String, Throwable> failures = new TreeMap<>();
        GoldenEvents.tests(folder, Thing.class, new EventUpcasterChain(new Calling()), recording)
                .forEach(test -> run(test, failures));
        return failures;
    }

    private static void run(DynamicTest test, SortedMap<String, Throwable> failures) {
        try {
            test.getExecutable().execute();
        } catch (Throwable failure) {
            failures.put(test.getDisplayName(), failure);
        }
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }
}
