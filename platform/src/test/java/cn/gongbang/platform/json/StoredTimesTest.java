package cn.gongbang.platform.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

class StoredTimesTest {
    private final JsonMapper quick = EventJson.configure(JsonMapper.builder())
            .addModule(new StoredTimes())
            .build();
    private final JsonMapper usual = EventJson.mapper();

    record Times(LocalDate date, Instant instant) {}

    @Test
    void givenAnyDateAndInstant_whenReadAsStored_thenTheSame() {
        Random random = new Random(8);
        Stream.generate(() -> Instant.ofEpochSecond(random.nextLong(-62_135_596_800L, 253_402_300_800L))
                        .plusNanos(random.nextInt(1_000_000_000)))
                .limit(2_000)
                .flatMap(
                        instant -> Stream.of(ChronoUnit.NANOS, ChronoUnit.MICROS, ChronoUnit.MILLIS, ChronoUnit.SECONDS)
                                .map(instant::truncatedTo))
                .forEach(instant -> {
                    LocalDate date = LocalDate.ofEpochDay(Math.floorDiv(instant.getEpochSecond(), 86_400));
                    assertThat(StoredTimes.quickInstant(instant.toString())).isEqualTo(instant);
                    assertThat(StoredTimes.quickDate(date.toString())).isEqualTo(date);
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2023-02-29",
                "2023-13-01",
                "2023-00-10",
                "2023-04-31",
                "2023-4-03",
                "20230403",
                "2023/04/03",
                "+2023-04-3",
                "٢٠٢٣-04-03",
                "",
                "2023-04-00"
            })
    void givenNoDateInTheStoredForm_whenRead_thenAsWithoutThis(String text) {
        assertThat(StoredTimes.quickDate(text)).isNull();
        assertSame("{\"date\":\"" + text + "\"}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2023-02-29T00:00:00Z",
                "2023-02-06T24:00:00Z",
                "2023-02-06T23:60:00Z",
                "2023-02-06T23:59:60Z",
                "2023-02-06T23:59Z",
                "2023-02-06T23:59:59",
                "2023-02-06T23:59:59.Z",
                "2023-02-06T23:59:59.1234567890Z",
                "2023-02-06T23:59:59+08:00",
                "2023-02-06 23:59:59Z",
                "2023-02-06T23-59-59Z",
                "+12023-02-06T23:59:59Z",
                "",
                "2023-02-06T23:59:59,5Z"
            })
    void givenNoInstantInTheStoredForm_whenRead_thenAsWithoutThis(String text) {
        assertThat(StoredTimes.quickInstant(text)).isNull();
        assertSame("{\"instant\":\"" + text + "\"}");
    }

    @Test
    void givenOtherTokens_whenRead_thenAsWithoutThis() {
        List.of("{\"date\":[2023,2,6],\"instant\":1675648920}", "{\"date\":null,\"instant\":null}", "{\"date\":true}")
                .forEach(this::assertSame);
    }

    @Test
    void givenAnInstantOfTheStore_whenRead_thenItOrARefusal() {
        assertThat(StoredTimes.instant("2023-02-06T02:02:00.000001Z"))
                .isEqualTo(Instant.parse("2023-02-06T02:02:00.000001Z"));
        assertThatThrownBy(() -> StoredTimes.instant("yesterday")).isInstanceOf(DateTimeException.class);
    }

    private void assertSame(String json) {
        try {
            assertThat(quick.readValue(json, Times.class)).isEqualTo(usual.readValue(json, Times.class));
        } catch (JacksonException refused) {
            assertThatThrownBy(() -> usual.readValue(json, Times.class)).isInstanceOf(JacksonException.class);
            assertThatThrownBy(() -> quick.readValue(json, Times.class)).isInstanceOf(JacksonException.class);
        }
    }
}
