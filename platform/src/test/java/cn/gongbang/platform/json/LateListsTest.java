package cn.gongbang.platform.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.gongbang.contracts.events.ReadLater;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class LateListsTest {
    private final JsonMapper mapper =
            EventJson.configure(JsonMapper.builder()).addModule(new LateLists()).build();

    private static final JsonMapper PLAIN = EventJson.mapper();

    @ReadLater
    record Line(String text, List<String> more) {}

    record Told(String before, List<Line> lines, String after, List<Line> others) {}

    private static final Told TOLD = new Told(
            "𠮷", List.of(new Line("欧阳 ] \" \\", List.of("a", "𠮷")), new Line("[", List.of())), "后", List.of());

    @Test
    void givenLines_whenWritten_thenEachListIsOneString() {
        JsonNode written = mapper.readTree(mapper.writeValueAsString(TOLD));
        assertThat(written.path("lines").isString()).isTrue();
        assertThat(written.path("others").isString()).isTrue();
        assertThat(new StoredList.Packed(written.path("lines").asString()).json())
                .isEqualTo(PLAIN.writeValueAsBytes(TOLD.lines()));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void givenLinesBetweenOthers_whenRead_thenTheSameAsWrittenAndWrittenAgainByteForByte(JsonMapper form) {
        String written = form.writeValueAsString(TOLD);
        Told read = read(written);
        assertThat(read.lines()).isInstanceOf(LateList.class);
        assertThat(mapper.writeValueAsString(read)).isEqualTo(written);
        assertThat(read).isEqualTo(TOLD).hasSameHashCodeAs(TOLD);
        assertThat(TOLD).isEqualTo(read);
        assertThat(mapper.writeValueAsString(read)).as("after a look at it").isEqualTo(written);
    }

    @ParameterizedTest
    @MethodSource("forms")
    void givenReadFromTheStore_whenToldToOthers_thenAnArray(JsonMapper form) {
        assertThat(PLAIN.writeValueAsString(read(form.writeValueAsString(TOLD))))
                .isEqualTo(PLAIN.writeValueAsString(TOLD));
    }

    @Test
    void givenAManyTimesRepeatedLine_whenWritten_thenTheStoredFormIsSmall() {
        Told long1 = new Told("", Collections.nCopies(100, TOLD.lines().getFirst()), "", List.of());
        assertThat(mapper.writeValueAsString(long1)).hasSizeLessThan(500);
        assertThat(read(mapper.writeValueAsString(long1))).isEqualTo(long1);
    }

    @Test
    void givenADamagedList_whenLookedAt_thenItSaysSo() {
        Told read = read("{\"before\":\"\",\"lines\":\"eJyLjg==\",\"after\":\"\",\"others\":[]}");
        assertThatThrownBy(() -> read.lines().size()).isInstanceOf(UncheckedIOException.class);
    }

    @Test
    void givenSpacesAndUnknownFields_whenRead_thenTheSame() {
        String written = "{ \"x\": [1, {\"y\": []}],\n \"before\" : \"𠮷\", \"lines\" : [ { \"more\":[\"a\",\"𠮷\"],"
                + " \"text\":\"欧阳 ] \\\" \\\\\"} , {\"text\":\"[\",\"more\":[]} ] , \"after\":\"后\",\"others\":[]}";
        assertThat(read(written)).isEqualTo(TOLD);
    }

    @Test
    void givenATreeOrNoSource_whenRead_thenReadAtOnce() {
        String written = PLAIN.writeValueAsString(TOLD);
        Told fromTree = mapper.treeToValue(mapper.readTree(written), Told.class);
        Told fromText = mapper.readValue(written, Told.class);
        assertThat(List.of(fromTree, fromText)).containsOnly(TOLD);
        assertThat(fromTree.lines()).isNotInstanceOf(LateList.class);
    }

    @Test
    void givenManyReadersAtOnce_whenRead_thenEachSeesEverything() throws Exception {
        String written = mapper.writeValueAsString(TOLD);
        try (var readers = Executors.newFixedThreadPool(4)) {
            for (int i = 0; i < 2_000; i++) {
                Told shared = read(written);
                List<Callable<Integer>> looks =
                        Collections.nCopies(4, () -> shared.lines().size());
                for (Future<Integer> seen : readers.invokeAll(looks)) {
                    assertThat(seen.get()).isEqualTo(2);
                }
            }
        }
    }

    @Test
    void givenNobodyHasLooked_whenChanged_thenRefused() {
        List<Line> lines = read(mapper.writeValueAsString(TOLD)).lines();
        assertThatThrownBy(() -> lines.add(new Line("x", List.of()))).isInstanceOf(UnsupportedOperationException.class);
    }

    /** Arrays, as older events have them, and strings. */
    static List<JsonMapper> forms() {
        return List.of(
                PLAIN,
                EventJson.configure(JsonMapper.builder())
                        .addModule(new LateLists())
                        .build());
    }

    private Told read(String written) {
        byte[] json = written.getBytes(UTF_8);
        return LateLists.reading(json, () -> mapper.readValue(json, Told.class));
    }
}
