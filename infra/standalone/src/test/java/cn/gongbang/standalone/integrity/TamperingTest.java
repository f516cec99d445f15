package cn.gongbang.standalone.integrity;

import static org.assertj.core.api.Assertions.assertThat;

import cn.gongbang.contracts.integrity.ChainLink;
import cn.gongbang.contracts.integrity.Finding;
import cn.gongbang.contracts.integrity.Finding.Kind;
import cn.gongbang.contracts.integrity.Hash;
import cn.gongbang.contracts.integrity.LogEntry;
import cn.gongbang.contracts.integrity.StoredEvent;
import cn.gongbang.platform.integrity.JdbcStoredEvents;
import cn.gongbang.platform.integrity.StoreAudit;
import cn.gongbang.standalone.embedded.PostgresCache;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is done to any one stored event or entry of a sample store is found and named: 100 %. */
class TamperingTest {
    private static final String THIS = " WHERE aggregateIdentifier = ? AND sequenceNumber = ?";
    /** One event of each history at once: histories are told apart, and every one of the findings is asked for. */
    private static final String OF_EACH_CASE = " WHERE sequenceNumber = ?";

    @TempDir
    private static Path folder;

    private static SampleStore store;

    @BeforeAll
    static void start() throws IOException {
        store = new SampleStore(folder, PostgresCache.FOLDER);
        store.fill();
        store.disarm();
        store.keepCopy();
    }

    @AfterAll
    static void stop() throws IOException {
        store.close();
    }

    @BeforeEach
    void restore() {
        store.restore();
    }

    @Test
    void givenNothingDone_whenVerified_thenNothingIsFound() throws SQLException {
        StoreAudit.Report report = store.audit();
        assertThat(report.findings()).isEmpty();
        assertThat(report)
                .extracting(StoreAudit.Report::events, StoreAudit.Report::leaves, StoreAudit.Report::checkpoints)
                .containsExactly((long) SampleStore.EVENTS, (long) SampleStore.EVENTS, 3L);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "payload = set_byte(payload, (globalIndex % length(payload))::int,"
                        + " get_byte(payload, (globalIndex % length(payload))::int) # 1)",
                "payload = substring(payload FROM 2)",
                "payload = payload || ' '::bytea",
                "metaData = set_byte(metaData, (globalIndex % length(metaData))::int,"
                        + " get_byte(metaData, (globalIndex % length(metaData))::int) # 128)",
                "metaData = NULL",
                "type = 'Other'",
                "type = NULL",
                "eventIdentifier = eventIdentifier || '0'",
                "payloadType = payloadType || '0'",
                "payloadRevision = CASE WHEN payloadRevision IS NULL THEN '2' END",
                "timeStamp = replace(timeStamp, '123Z', '124Z')"
            })
    void givenAnyEventChanged_whenVerified_thenItAndNoOtherIsNamed(String change) throws SQLException {
        for (int sequence = 0; sequence < SampleStore.EVENTS_OF_ONE; sequence++) {
            act("UPDATE DomainEventEntry SET " + change + OF_EACH_CASE, sequence);
            assertNamed(Kind.EVENT_CHANGED, sequence);
        }
    }

    @Test
    void givenAnyEventDropped_whenVerified_thenItAndNoOtherIsNamed() throws SQLException {
        for (int sequence = 0; sequence < SampleStore.EVENTS_OF_ONE; sequence++) {
            act("DELETE FROM DomainEventEntry" + OF_EACH_CASE, sequence);
            assertNamed(Kind.EVENT_MISSING, sequence);
        }
    }

    @Test
    void givenAnyTwoNeighboursSwapped_whenVerified_thenBothAreNamed() throws SQLException {
        for (int sequence = 1; sequence < SampleStore.EVENTS_OF_ONE; sequence++) {
            act("UPDATE DomainEventEntry SET sequenceNumber = 99" + OF_EACH_CASE, sequence);
            act("UPDATE DomainEventEntry SET sequenceNumber = sequenceNumber + 1" + OF_EACH_CASE, sequence - 1);
            act("UPDATE DomainEventEntry SET sequenceNumber = " + (sequence - 1) + OF_EACH_CASE, 99);
            assertNamed(Kind.EVENT_MOVED, sequence - 1, sequence);
            act(
                    "UPDATE DomainEventEntry AS e SET payload = o.payload FROM copy_of_DomainEventEntry AS o"
                            + " WHERE e.sequenceNumber IN (?, " + (sequence - 1) + ")"
                            + " AND o.aggregateIdentifier = e.aggregateIdentifier AND o.sequenceNumber = "
                            + (2 * sequence - 1) + " - e.sequenceNumber",
                    sequence);
            assertNamed(Kind.EVENT_CHANGED, sequence - 1, sequence);
        }
    }

    @Test
    void givenAnyEventDoubled_whenVerified_thenTheSecondIsNamed() throws SQLException {
        String copy = "INSERT INTO DomainEventEntry (%saggregateIdentifier, sequenceNumber, type, eventIdentifier,"
                + " metaData, payload, payloadRevision, payloadType, timeStamp) SELECT %saggregateIdentifier, 5, type,"
                + " eventIdentifier || '-again', metaData, payload, payloadRevision, payloadType, timeStamp"
                + " FROM DomainEventEntry" + OF_EACH_CASE;
        for (int sequence = 0; sequence < SampleStore.EVENTS_OF_ONE; sequence++) {
            act(copy.formatted("", ""), sequence);
            assertNamed(Kind.EVENT_INSERTED, 5);
            act(copy.formatted("globalIndex, ", "-globalIndex, "), sequence);
            assertNamed(Kind.EVENT_INSERTED, 5);
        }
    }

    @Test
    void givenAnEventPutIntoAHistoryOfItsOwn_whenVerified_thenItIsNamed() throws SQLException {
        store.event("case:99", 0);
        assertThat(store.audit().findings())
                .containsExactly(new Finding(Kind.EVENT_INSERTED, "case:99", 0, "case:99/0"));
    }

    @Test
    void givenAnyEventMovedElsewhere_whenVerified_thenItIsNamed() throws SQLException {
        for (int sequence = 0; sequence < SampleStore.EVENTS_OF_ONE; sequence++) {
            act("UPDATE DomainEventEntry SET globalIndex = globalIndex + 1000" + OF_EACH_CASE, sequence);
            assertNamed(Kind.EVENT_REORDERED, sequence);
            act("UPDATE DomainEventEntry SET sequenceNumber = 99" + OF_EACH_CASE, sequence);
            assertFound(Kind.EVENT_MISSING, sequence);
            assertFound(Kind.EVENT_MOVED, 99);
            store.restore();
            act(
                    "UPDATE DomainEventEntry SET aggregateIdentifier = aggregateIdentifier || 'x'" + OF_EACH_CASE,
                    sequence);
            assertFound(Kind.EVENT_MISSING, sequence);
            assertThat(store.audit().findings()).hasSize(2 * SampleStore.CASES);
            store.restore();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE IntegrityEntry SET link = set_byte(link, 7, get_byte(link, 7) # 1)",
                "UPDATE IntegrityEntry SET link = substring(link FROM 2)",
                "UPDATE IntegrityEntry SET eventIdentifier = eventIdentifier || '0'",
                "UPDATE IntegrityEntry SET storePosition = storePosition + 1000",
                "UPDATE IntegrityEntry SET sequenceNumber = 99",
                "UPDATE IntegrityEntry SET aggregateIdentifier = 'case:99'",
                "UPDATE IntegrityEntry SET leafIndex = 1000 + leafIndex",
                "DELETE FROM IntegrityEntry"
            })
    void givenAnyEntryOfTheLogTouched_whenVerified_thenTheLogIsNoMoreThatOfItsCheckpoints(String change)
            throws SQLException {
        for (int sequence = 0; sequence < SampleStore.EVENTS_OF_ONE; sequence++) {
            for (int number = sequence; number < SampleStore.CASES; number += SampleStore.EVENTS_OF_ONE) {
                act(change + THIS, number, sequence);
                assertThat(store.audit().findings())
                        .as(change + number + "/" + sequence)
                        .extracting(Finding::kind)
                        .containsAnyOf(Kind.ROOT_DIFFERS, Kind.LOG_CUT_OFF);
                store.restore();
            }
        }
    }

    @Test
    void givenAHistoryMadeAnewInStoreAndLog_whenVerified_thenTheCheckpointTells() throws SQLException {
        for (int number = 0; number < SampleStore.CASES; number++) {
            act("UPDATE DomainEventEntry SET payload = '{}'" + THIS, number, 1);
            Hash link = ChainLink.start();
            for (StoredEvent event : new JdbcStoredEvents(store.source).of(SampleStore.aggregate(number))) {
                LogEntry entry = LogEntry.of(event, link);
                link = entry.link();
                store.sql.update(
                        "UPDATE IntegrityEntry SET link = ?" + THIS, link.bytes(), event.aggregate(), event.sequence());
            }
            assertThat(store.audit().findings()).extracting(Finding::kind).containsOnly(Kind.ROOT_DIFFERS);
            store.restore();
        }
    }

    @Test
    void givenTheTailsOfStoreAndLogCutOff_whenVerified_thenTheCheckpointTells() throws SQLException {
        for (int left = 0; left < SampleStore.EVENTS; left += 7) {
            store.sql.update("DELETE FROM IntegrityEntry WHERE leafIndex >= ?", left);
            store.sql.update(
                    "DELETE FROM DomainEventEntry WHERE globalIndex NOT IN (SELECT storePosition FROM IntegrityEntry)");
            assertThat(store.audit().findings())
                    .as("left: " + left)
                    .extracting(Finding::kind)
                    .containsOnly(Kind.LOG_CUT_OFF);
            store.restore();
        }
    }

    @Test
    void givenCheckpointsTouched_whenVerified_thenTheyAreNamed_andOneKeptElsewhereStillTells() throws SQLException {
        List<String> notes =
                store.sql.queryForList("SELECT note FROM IntegrityCheckpoint ORDER BY number", String.class);
        for (int number = 0; number < notes.size(); number++) {
            store.sql.update(
                    "UPDATE IntegrityCheckpoint SET note = replace(note, 'at 2023', 'at 2024') WHERE number = ?",
                    number);
            assertThat(store.audit().findings())
                    .containsExactly(new Finding(Kind.CHECKPOINT_UNSIGNED, SampleStore.ORIGIN, number, ""));
            store.restore();
        }
        store.sql.update("DELETE FROM IntegrityCheckpoint WHERE number = 1");
        assertThat(store.audit().findings())
                .containsExactly(new Finding(Kind.CHECKPOINT_MISSING, SampleStore.ORIGIN, 1, ""));
        store.restore();
        store.sql.update("DELETE FROM IntegrityCheckpoint WHERE number = 2");
        store.sql.update("DELETE FROM IntegrityEntry WHERE leafIndex >= 100");
        store.sql.update(
                "DELETE FROM DomainEventEntry WHERE globalIndex NOT IN (SELECT storePosition FROM IntegrityEntry)");
        assertThat(store.audit().findings()).isEmpty();
        assertThat(store.audit(notes.getLast()).findings())
                .extracting(Finding::kind)
                .containsExactly(Kind.CHECKPOINT_MISSING, Kind.LOG_CUT_OFF);
    }

    private static void act(String change, int sequence) {
        assertThat(store.sql.update(change, sequence)).isGreaterThanOrEqualTo(SampleStore.CASES);
    }

    private static void act(String change, int number, int sequence) {
        assertThat(store.sql.update(change, SampleStore.aggregate(number), sequence))
                .isEqualTo(1);
    }

    /** One finding of the kind for each case and sequence. */
    private static void assertFound(Kind kind, int... sequences) throws SQLException {
        assertThat(named(kind)).containsAll(expected(sequences));
    }

    /** One finding of the kind for each case and sequence, and no other finding. */
    private static void assertNamed(Kind kind, int... sequences) throws SQLException {
        assertThat(named(kind)).containsExactlyInAnyOrderElementsOf(expected(sequences));
        assertThat(store.audit().findings()).hasSize(SampleStore.CASES * sequences.length);
        store.restore();
    }

    private static List<String> named(Kind kind) throws SQLException {
        return store.audit().findings().stream()
                .filter(finding -> finding.kind() == kind)
                .map(finding -> finding.where() + "/" + finding.number())
                .toList();
    }

    private static List<String> expected(int... sequences) {
        return IntStream.range(0, SampleStore.CASES)
                .boxed()
                .flatMap(number ->
                        IntStream.of(sequences).mapToObj(sequence -> SampleStore.aggregate(number) + "/" + sequence))
                .toList();
    }
}
