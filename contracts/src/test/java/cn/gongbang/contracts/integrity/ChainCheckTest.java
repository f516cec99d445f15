package cn.gongbang.contracts.integrity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class ChainCheckTest {
    private static final String CASE = "case:1";
    private static final List<StoredEvent> EVENTS = SampleHistory.events(CASE, 6);
    private static final List<LogEntry> ENTRIES = SampleHistory.entries(EVENTS);

    @Test
    void givenTheEventsAsRecorded_whenCompared_thenNothingIsFound() {
        assertThat(ChainCheck.of(CASE, ENTRIES, EVENTS)).isEmpty();
    }

    @Test
    void givenAnyEntryOfTheLogChanged_whenCompared_thenItIsNamed_andTheEventIsNot() {
        for (int i = 0; i < 5; i++) {
            assertThat(changed(i, old -> entry(old, old.eventId(), MerkleTree.empty())))
                    .containsExactly(new Finding(
                            Finding.Kind.ENTRY_CHANGED, CASE, i, ENTRIES.get(i).eventId()));
            assertThat(changed(i, old -> entry(old, "other", old.link())))
                    .containsExactly(new Finding(Finding.Kind.ENTRY_CHANGED, CASE, i, "other"));
        }
    }

    @Test
    void givenEventsThatChangedPlaces_whenCompared_thenBothAreNamed() {
        List<StoredEvent> events = new ArrayList<>(EVENTS);
        events.set(2, at(EVENTS.get(3), 2));
        events.set(3, at(EVENTS.get(2), 3));
        assertThat(ChainCheck.of(CASE, ENTRIES, events))
                .containsExactly(
                        new Finding(Finding.Kind.EVENT_MOVED, CASE, 2, "3"),
                        new Finding(Finding.Kind.EVENT_MOVED, CASE, 3, "2"));
    }

    @Test
    void givenAnEventNumberedAnew_whenCompared_thenWhereItStoodIsNamedAndMissed() {
        List<StoredEvent> events = new ArrayList<>(EVENTS);
        events.remove(2);
        events.add(at(EVENTS.get(2), 9));
        assertThat(ChainCheck.of(CASE, ENTRIES, events))
                .containsExactly(
                        new Finding(Finding.Kind.EVENT_MOVED, CASE, 9, "2"),
                        new Finding(
                                Finding.Kind.EVENT_MISSING,
                                CASE,
                                2,
                                ENTRIES.get(2).eventId()));
    }

    private static List<Finding> changed(int index, UnaryOperator<LogEntry> how) {
        List<LogEntry> entries = new ArrayList<>(ENTRIES);
        entries.set(index, how.apply(entries.get(index)));
        return ChainCheck.of(CASE, entries, EVENTS);
    }

    private static LogEntry entry(LogEntry old, String eventId, Hash link) {
        return new LogEntry(old.aggregate(), old.sequence(), eventId, old.position(), link);
    }

    private static StoredEvent at(StoredEvent event, long sequence) {
        return new StoredEvent(
                event.position(),
                event.aggregate(),
                sequence,
                event.aggregateType(),
                event.eventId(),
                event.payloadType(),
                event.revision(),
                event.timestamp(),
                event.payload(),
                event.metadata());
    }
}
