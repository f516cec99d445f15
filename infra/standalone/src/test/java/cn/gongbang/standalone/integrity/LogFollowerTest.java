package cn.gongbang.standalone.integrity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.gongbang.platform.integrity.JdbcStoredEvents;
import cn.gongbang.platform.integrity.LogFollower;
import cn.gongbang.platform.integrity.LogStore;
import cn.gongbang.standalone.embedded.PostgresCache;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogFollowerTest {
    private static final String INSERT =
            "INSERT INTO DomainEventEntry (aggregateIdentifier, sequenceNumber, eventIdentifier,"
                    + " payload, payloadType, timeStamp) VALUES ('%s', %d, '%s', '{}', 'T', '2023')";

    @TempDir
    private static Path folder;

    private static SampleStore store;

    @BeforeAll
    static void start() throws IOException {
        store = new SampleStore(folder, PostgresCache.FOLDER);
    }

    @AfterAll
    static void stop() throws IOException {
        store.close();
    }

    @Test
    void givenAPositionDrawnEarlyAndCommittedLate_whenFollowed_thenItIsWaitedForAndLogged() throws Exception {
        long before = store.follower.catchUp();
        try (ExecutorService follower = Executors.newSingleThreadExecutor();
                Connection slow = store.source.getConnection();
                Statement statement = slow.createStatement()) {
            slow.setAutoCommit(false);
            statement.execute(INSERT.formatted("case:slow", 0, "slow-0"));
            store.event("case:quick", 0);
            Future<Long> following = follower.submit(store.follower::catchUp);
            assertThatThrownBy(() -> following.get(300, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);
            slow.commit();
            assertThat(following.get(20, TimeUnit.SECONDS)).isEqualTo(before + 2);
        }
        assertThat(store.log.entriesOf("case:slow")).hasSize(1);
        assertThat(store.log.entriesOf("case:quick")).hasSize(1);
    }

    @Test
    void givenAPositionThatIsNeverCommitted_whenFollowed_thenItIsPassed() throws Exception {
        try (Connection connection = store.source.getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute(INSERT.formatted("case:never", 0, "never-0"));
            connection.rollback();
        }
        store.event("case:after", 0);
        store.follower.catchUp();
        assertThat(store.log.entriesOf("case:never")).isEmpty();
        assertThat(store.log.entriesOf("case:after")).hasSize(1);
    }

    @Test
    void givenManyWritersAndTwoFollowers_whenAllIsDone_thenEveryEventIsLoggedOnceInOrder() throws Exception {
        int writers = 6;
        int events = 120;
        List<Future<?>> writing = new ArrayList<>();
        LogFollower other = new LogFollower(new JdbcStoredEvents(store.source), store.log);
        try (ExecutorService threads = Executors.newCachedThreadPool()) {
            for (int writer = 0; writer < writers; writer++) {
                String aggregate = "case:writer" + writer;
                writing.add(threads.submit(() -> {
                    for (int sequence = 0; sequence < events; sequence++) {
                        store.event(aggregate, sequence);
                    }
                }));
            }
            while (!writing.stream().allMatch(Future::isDone)) {
                Future<Long> one = threads.submit(store.follower::catchUp);
                other.catchUp();
                one.get();
            }
            for (Future<?> each : writing) {
                each.get();
            }
        }
        new LogFollower(new JdbcStoredEvents(store.source), store.log).catchUp();
        for (int writer = 0; writer < writers; writer++) {
            assertThat(store.log.entriesOf("case:writer" + writer))
                    .hasSize(events)
                    .isSortedAccordingTo(Comparator.comparingLong(LogStore.Leaf::index));
        }
        store.checkpoints.ofStop();
        assertThat(store.log.tiles(1)).isPositive();
        assertThat(store.audit().findings()).isEmpty();
    }

    @Test
    void givenTheLog_whenSomebodyWouldChangeIt_thenTheDatabaseRefuses() {
        store.event("case:kept", 0);
        store.checkpoints.ofNow();
        for (String change : List.of(
                "UPDATE IntegrityEntry SET storePosition = 0",
                "DELETE FROM IntegrityEntry",
                "TRUNCATE IntegrityEntry",
                "DELETE FROM IntegrityCheckpoint",
                "UPDATE IntegrityTile SET hash = ''")) {
            assertThatThrownBy(() -> store.sql.execute(change)).hasMessageContaining("append-only");
        }
    }
}
