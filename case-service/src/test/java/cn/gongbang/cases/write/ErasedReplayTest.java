package cn.gongbang.cases.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import cn.gongbang.cases.events.CaseEvent;
import cn.gongbang.cases.events.CaseOpened;
import cn.gongbang.cases.household.Person;
import cn.gongbang.cases.state.CaseState;
import cn.gongbang.eventkit.FixedKeys;
import cn.gongbang.platform.personal.KeyName;
import cn.gongbang.platform.personal.Sealing;
import cn.gongbang.platform.store.EventStoreConfiguration;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.axonframework.serialization.SerializedObject;

/** R-PII-2: a history whose keys are destroyed still replays: the figures stay, the people are unreadable. */
class ErasedReplayTest {

    @Property(tries = 1_000, shrinking = ShrinkingMode.OFF)
    void givenAnyHistory_whenItsKeysAreDestroyed_thenItReplaysWithItsFiguresAndWithoutItsPeople_R_PII_2(
            @ForAll(supplier = Seeds.class) long seed) {
        List<CaseEvent> events = RandomHistory.of(seed);
        CaseState readable = fold(events);
        List<SerializedObject<byte[]>> stored = stored(events, new Sealing(new FixedKeys()));

        CaseState erased = fold(read(stored, new Sealing(withoutKeysOf(readable))));

        assertThat(erased.status()).isEqualTo(readable.status());
        assertThat(erased.assessment()).isEqualTo(readable.assessment());
        assertThat(erased.union()).isEqualTo(readable.union());
        assertThat(erased.causes()).isEqualTo(readable.causes());
        assertThat(erased.journal()).isEqualTo(readable.journal());
        assertThat(erased.household().people())
                .extracting(Person::memberId, Person::relation)
                .isEqualTo(readable.household().people().stream()
                        .map(person -> tuple(person.memberId(), person.relation()))
                        .toList());
        assertThat(erased.household().incomes()).isEqualTo(readable.household().incomes());
        assertThat(erased.roster().people().values())
                .allSatisfy(
                        person -> assertThat(person.residentId().isReadable()).isFalse());
        assertThat(erased.opening().contact()).isNull();
        assertThat(erased.opening().bank()).isNull();
        for (SerializedObject<byte[]> event : stored) {
            assertThat(new String(event.getData(), StandardCharsets.UTF_8)).doesNotContain(names(readable));
        }
    }

    private static String[] names(CaseState state) {
        return state.roster().people().values().stream()
                .map(person -> person.residentId().value())
                .toArray(String[]::new);
    }

    private static FixedKeys withoutKeysOf(CaseState state) {
        FixedKeys keys = new FixedKeys();
        state.roster().people().keySet().forEach(member -> keys.destroy(new KeyName(caseId(state), member)));
        keys.destroy(KeyName.household(caseId(state)));
        return keys;
    }

    private static List<SerializedObject<byte[]>> stored(List<CaseEvent> events, Sealing sealing) {
        var serializer = EventStoreConfiguration.eventSerializer(sealing);
        String caseId = ((CaseOpened) events.getFirst()).caseId();
        return events.stream()
                .map(event -> sealing.during(caseId, () -> serializer.serialize(event, byte[].class)))
                .toList();
    }

    private static List<CaseEvent> read(List<SerializedObject<byte[]>> stored, Sealing sealing) {
        var serializer = EventStoreConfiguration.eventSerializer(sealing);
        return stored.stream()
                .map(event -> (CaseEvent) serializer.<byte[], Object>deserialize(event))
                .toList();
    }

    private static CaseState fold(List<CaseEvent> events) {
        CaseState state = null;
        for (CaseEvent event : events) {
            state = CaseHistories.next(state, event);
        }
        assertThat(state).isNotNull();
        return state;
    }

    private static String caseId(CaseState state) {
        return state.opening().caseId();
    }
}
