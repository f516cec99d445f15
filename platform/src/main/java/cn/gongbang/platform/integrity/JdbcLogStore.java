package cn.gongbang.platform.integrity;

import cn.gongbang.contracts.integrity.Checkpoint;
import cn.gongbang.contracts.integrity.Hash;
import cn.gongbang.contracts.integrity.LogEntry;
import cn.gongbang.contracts.integrity.MerkleTree;
import cn.gongbang.contracts.integrity.NoteKey;
import java.sql.Array;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;

/** The log in PostgreSQL, beside the events. */
public final class JdbcLogStore implements LogStore {
    static final String ENTRY = "leafIndex, aggregateIdentifier, sequenceNumber, eventIdentifier, storePosition, link";
    /** One statement: its rows are in the log together or not at all. */
    private static final String APPEND = "INSERT INTO IntegrityEntry (" + ENTRY + ")"
            + " SELECT ? + n - 1, a, s, e, p, l FROM unnest(?, ?, ?, ?, ?) WITH ORDINALITY AS r(a, s, e, p, l, n)";

    private static final int OF_ONE = 1;
    private final JdbcTemplate jdbc;
    private final NoteKey key;

    /** @param key that signed the checkpoints; those of others are not told */
    public JdbcLogStore(DataSource source, NoteKey key) {
        this.jdbc = new JdbcTemplate(source);
        this.key = key;
    }

    /** Makes the tables of the log where they are not there yet. */
    public static void migrate(DataSource source) {
        Flyway.configure()
                .dataSource(source)
                .locations("classpath:db/integrity")
                .table("integrity_schema_history")
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .load()
                .migrate();
    }

    @Override
    public Head head() {
        return jdbc
                .query(
                        "SELECT leafIndex + 1, storePosition FROM IntegrityEntry ORDER BY leafIndex DESC LIMIT 1",
                        (row, number) -> new Head(row.getLong(1), row.getLong(2)))
                .stream()
                .findFirst()
                .orElse(new Head(0, StoredEvents.NO_POSITION));
    }

    @Override
    public Map<String, LogEntry> lastEntries(Collection<String> aggregates) {
        Map<String, LogEntry> last = new HashMap<>();
        jdbc.query(
                connection -> {
                    var statement = connection.prepareStatement("SELECT " + ENTRY + " FROM unnest(?) AS wanted(id)"
                            + " CROSS JOIN LATERAL (SELECT * FROM IntegrityEntry WHERE aggregateIdentifier = wanted.id"
                            + " ORDER BY sequenceNumber DESC LIMIT 1) AS last");
                    statement.setArray(1, array(connection, "varchar", aggregates.toArray()));
                    return statement;
                },
                row -> {
                    LogEntry entry = leaf(row).entry();
                    last.put(entry.aggregate(), entry);
                });
        return last;
    }

    @Override
    public boolean append(long size, List<LogEntry> entries) {
        try {
            jdbc.update(connection -> {
                var statement = connection.prepareStatement(APPEND);
                statement.setLong(1, size);
                statement.setArray(2, array(connection, "varchar", of(entries, LogEntry::aggregate)));
                statement.setArray(3, array(connection, "bigint", of(entries, LogEntry::sequence)));
                statement.setArray(4, array(connection, "varchar", of(entries, LogEntry::eventId)));
                statement.setArray(5, array(connection, "bigint", of(entries, LogEntry::position)));
                byte[][] links =
                        entries.stream().map(entry -> entry.link().bytes()).toArray(byte[][]::new);
                statement.setArray(6, array(connection, "bytea", links));
                return statement;
            });
            return true;
        } catch (DuplicateKeyException anotherWasFirst) {
            return false;
        }
    }

    @Override
    public List<Leaf> entriesOf(String aggregate) {
        return jdbc.query(
                "SELECT " + ENTRY + " FROM IntegrityEntry WHERE aggregateIdentifier = ? ORDER BY sequenceNumber",
                (row, number) -> leaf(row),
                aggregate);
    }

    @Override
    public List<Hash> hashes(int tier, long first, int count) {
        List<Hash> hashes = tier == 0
                ? jdbc.query(
                        "SELECT " + ENTRY
                                + " FROM IntegrityEntry WHERE leafIndex >= ? AND leafIndex < ? ORDER BY leafIndex",
                        (row, number) -> leaf(row).entry().leaf(),
                        first,
                        first + count)
                : jdbc.query(
                        "SELECT hash FROM IntegrityTile WHERE tier = ? AND number >= ? AND number < ? ORDER BY number",
                        (row, number) -> hash(row.getBytes(1)),
                        tier,
                        first,
                        first + count);
        if (hashes.size() != count) {
            throw new IllegalStateException("the log has lost hashes of tier " + tier + " from " + first);
        }
        return hashes;
    }

    @Override
    public long tiles(int tier) {
        return Objects.requireNonNull(jdbc.queryForObject(
                "SELECT coalesce(max(number) + 1, 0) FROM IntegrityTile WHERE tier = ?", Long.class, tier));
    }

    @Override
    public void addTile(int tier, long number, Hash root) {
        jdbc.update(
                "INSERT INTO IntegrityTile (tier, number, hash) VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
                tier,
                number,
                root.bytes());
    }

    @Override
    public Optional<Signed> newestCheckpoint() {
        return checkpoint("ORDER BY number DESC LIMIT ?", OF_ONE).stream().findFirst();
    }

    @Override
    public long nextCheckpoint() {
        return Objects.requireNonNull(
                jdbc.queryForObject("SELECT coalesce(max(number) + 1, 0) FROM IntegrityCheckpoint", Long.class));
    }

    @Override
    public List<Signed> checkpoints(long from, int most) {
        return checkpoint("WHERE number >= ? ORDER BY number LIMIT ?", from, most);
    }

    @Override
    public Optional<Signed> ledgerCheckpoint(Instant cut) {
        return checkpoint("WHERE ledgerCut >= ? ORDER BY ledgerCut, number LIMIT ?", cut.toString(), OF_ONE).stream()
                .findFirst();
    }

    @Override
    public Optional<Instant> newestLedgerCut() {
        return Optional.ofNullable(jdbc.queryForObject("SELECT max(ledgerCut) FROM IntegrityCheckpoint", String.class))
                .map(Instant::parse);
    }

    @Override
    public boolean add(Signed signed) {
        Instant cut = signed.checkpoint().cut();
        return jdbc.update(
                        "INSERT INTO IntegrityCheckpoint (number, ledgerCut, note) VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
                        signed.checkpoint().number(),
                        cut == null ? null : cut.toString(),
                        signed.note())
                == 1;
    }

    private List<Signed> checkpoint(String which, Object... values) {
        return jdbc
                .query("SELECT note FROM IntegrityCheckpoint " + which, (row, number) -> row.getString(1), values)
                .stream()
                .flatMap(note -> Checkpoint.open(note, key).map(found -> new Signed(found, note)).stream())
                .toList();
    }

    static Leaf leaf(ResultSet row) throws SQLException {
        return new Leaf(
                row.getLong(1),
                new LogEntry(
                        row.getString(2), row.getLong(3), row.getString(4), row.getLong(5), hash(row.getBytes(6))));
    }

    /** What is no hash any more is not that of anything. */
    static Hash hash(byte[] stored) {
        return stored.length == Hash.LENGTH ? Hash.of(stored) : MerkleTree.leaf(stored);
    }

    private static Object[] of(List<LogEntry> entries, Function<LogEntry, Object> part) {
        return entries.stream().map(part).toArray();
    }

    private static Array array(Connection connection, String type, Object[] values) throws SQLException {
        return connection.createArrayOf(type, values);
    }
}
