package cn.gongbang.platform.integrity;

import cn.gongbang.contracts.integrity.ChainCheck;
import cn.gongbang.contracts.integrity.Checkpoint;
import cn.gongbang.contracts.integrity.Finding;
import cn.gongbang.contracts.integrity.LogEntry;
import cn.gongbang.contracts.integrity.NoteKey;
import cn.gongbang.contracts.integrity.StoredEvent;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import javax.sql.DataSource;

/**
 * Checks a whole store on PostgreSQL: every event against the log, the log against every checkpoint. It reads one snapshot
 * and writes nothing.
 */
public final class StoreAudit {
    private static final Duration PAUSE = Duration.ofMillis(50);
    private final DataSource source;
    private final String origin;
    private final List<NoteKey> keys;
    private final List<String> outside;

    /**
     * What was looked at and what was found.
     *
     * @param unlogged events younger than the log; findings only if the service ended in good order before them
     */
    public record Report(
            String origin, long events, long leaves, long checkpoints, long unlogged, List<Finding> findings) {}

    /**
     * @param origin of the store's log
     * @param keys that sign or signed its checkpoints
     * @param outside notes that were kept elsewhere
     */
    public StoreAudit(DataSource source, String origin, List<NoteKey> keys, List<String> outside) {
        this.source = source;
        this.origin = origin;
        this.keys = keys;
        this.outside = outside;
    }

    /**
     * Waits until the log of a running service holds everything stored so far.
     *
     * @return whether it does within the while
     */
    public boolean awaitLogged(Duration atMost) {
        long until = System.nanoTime() + atMost.toNanos();
        long settled = new JdbcStoredEvents(source).settled();
        JdbcLogStore log = new JdbcLogStore(source, keys.getFirst());
        while (log.head().position() < settled) {
            if (System.nanoTime() > until) {
                return false;
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
        return true;
    }

    public Report run() throws SQLException {
        try (Connection connection = source.getConnection()) {
            connection.setAutoCommit(false);
            connection.setReadOnly(true);
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            Report report = run(new StoreRows(connection));
            connection.rollback();
            return report;
        }
    }

    private Report run(StoreRows rows) throws SQLException {
        if (!rows.hasLog()) {
            Finding none = new Finding(Finding.Kind.ENTRY_MISSING, origin, 0, "");
            return new Report(origin, 0, 0, 0, 0, List.of(none));
        }
        List<Finding> findings = new ArrayList<>();
        CheckpointAudit checkpoints = new CheckpointAudit(origin, keys, rows.notes(), outside);
        LogAudit log = new LogAudit(origin, checkpoints.genuine());
        rows.leaves(log::leaf);
        rows.tiles(log::tile);
        findings.addAll(checkpoints.findings());
        findings.addAll(log.findings());
        Chains chains = new Chains(log.lastPosition(), checkpoints.isEndedInOrder(), findings);
        rows.histories(chains::compare);
        return new Report(
                origin,
                chains.events,
                log.size(),
                checkpoints.genuine().stream()
                        .map(Checkpoint::number)
                        .distinct()
                        .count(),
                chains.unlogged,
                List.copyOf(findings));
    }

    /** Compares one aggregate after the other. */
    private static final class Chains {
        private final long lastPosition;
        private final boolean endedInOrder;
        private final List<Finding> findings;
        private long events;
        private long unlogged;

        Chains(long lastPosition, boolean endedInOrder, List<Finding> findings) {
            this.lastPosition = lastPosition;
            this.endedInOrder = endedInOrder;
            this.findings = findings;
        }

        void compare(String aggregate, List<LogEntry> entries, List<StoredEvent> stored) {
            events += stored.size();
            long logged = entries.isEmpty() ? -1 : entries.getLast().sequence();
            List<StoredEvent> compared = new ArrayList<>();
            for (StoredEvent event : stored) {
                boolean isYounger = event.position() > lastPosition && event.sequence() > logged;
                if (isYounger && !endedInOrder) {
                    unlogged++;
                } else {
                    compared.add(event);
                }
            }
            findings.addAll(ChainCheck.of(aggregate, entries, compared));
        }
    }
}
