package cn.gongbang.platform.integrity;

import cn.gongbang.contracts.integrity.StoredEvent;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;

/** The rows of the event store on PostgreSQL. */
public final class JdbcStoredEvents implements StoredEvents {
    static final String COLUMNS =
            "globalIndex, aggregateIdentifier, sequenceNumber, type, eventIdentifier, payloadType,"
                    + " payloadRevision, timeStamp, payload, metaData";
    private static final Duration PAUSE = Duration.ofMillis(5);
    private static final String WRITERS = """
            SELECT virtualtransaction FROM pg_locks
            WHERE locktype = 'relation' AND relation = 'domainevententry'::regclass AND mode = 'RowExclusiveLock'
              AND database = (SELECT oid FROM pg_database WHERE datname = current_database())""";
    private final JdbcTemplate jdbc;

    public JdbcStoredEvents(DataSource source) {
        this.jdbc = new JdbcTemplate(source);
    }

    @Override
    public List<StoredEvent> of(String aggregateId) {
        return jdbc.query(
                "SELECT " + COLUMNS + " FROM DomainEventEntry WHERE aggregateIdentifier = ? ORDER BY sequenceNumber",
                (row, number) -> event(row),
                aggregateId);
    }

    /**
     * A position is drawn when its row is written and seen when its transaction commits, so a smaller one may appear
     * after a larger one. But whoever has drawn one below the newest seen holds a lock on the table until its transaction
     * ends: when all who hold one now are gone, nothing below can appear any more.
     */
    @Override
    public long settled() {
        long newest = Objects.requireNonNull(
                jdbc.queryForObject("SELECT coalesce(max(globalIndex), -1) FROM DomainEventEntry", Long.class));
        Set<String> writing = writers();
        while (!writing.isEmpty()) {
            LockSupport.parkNanos(PAUSE.toNanos());
            if (Thread.currentThread().isInterrupted()) {
                throw new IllegalStateException("interrupted while waiting for writes to end");
            }
            writing.retainAll(writers());
        }
        return newest;
    }

    @Override
    public List<StoredEvent> between(long after, long upTo, int most) {
        return jdbc.query(
                "SELECT " + COLUMNS
                        + " FROM DomainEventEntry WHERE globalIndex > ? AND globalIndex <= ? ORDER BY globalIndex LIMIT ?",
                (row, number) -> event(row),
                after,
                upTo,
                most);
    }

    private Set<String> writers() {
        return new HashSet<>(jdbc.queryForList(WRITERS, String.class));
    }

    static StoredEvent event(ResultSet row) throws SQLException {
        return new StoredEvent(
                row.getLong(1),
                row.getString(2),
                row.getLong(3),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                row.getString(7),
                row.getString(8),
                row.getBytes(9),
                row.getBytes(10));
    }
}
