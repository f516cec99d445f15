package cn.gongbang.standalone.integrity;

import cn.gongbang.contracts.integrity.NoteSigner;
import cn.gongbang.platform.integrity.Checkpoints;
import cn.gongbang.platform.integrity.JdbcLogStore;
import cn.gongbang.platform.integrity.JdbcStoredEvents;
import cn.gongbang.platform.integrity.LogFollower;
import cn.gongbang.platform.integrity.StoreAudit;
import cn.gongbang.standalone.embedded.EmbeddedPostgresPart;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.jdbc.core.JdbcTemplate;

/** A store on a real PostgreSQL with the histories of some cases, logged and with checkpoints. */
final class SampleStore implements AutoCloseable {
    static final String ORIGIN = "gongbang/case-service";
    static final int CASES = 24;
    static final int EVENTS_OF_ONE = 5;
    static final int EVENTS = CASES * EVENTS_OF_ONE;
    static final Instant CUT = Instant.parse("2023-02-24T09:30:00Z");

    private final EmbeddedPostgresPart postgres;
    private final NoteSigner signer = NoteSigner.of("gongbang", NoteSigner.newSecret());
    final PGSimpleDataSource source = new PGSimpleDataSource();
    final JdbcTemplate sql;
    final JdbcLogStore log;
    final LogFollower follower;
    final Checkpoints checkpoints;

    SampleStore(Path folder, Path cache) throws IOException {
        postgres = EmbeddedPostgresPart.start(folder, cache, 0, List.of("cases"));
        source.setUrl(postgres.jdbcUrl("cases"));
        source.setUser(postgres.user());
        source.setPassword(postgres.password());
        source.setOptions("-c synchronous_commit=off");
        sql = new JdbcTemplate(source);
        Flyway.configure()
                .dataSource(source)
                .locations("classpath:db/eventstore")
                .load()
                .migrate();
        JdbcLogStore.migrate(source);
        log = new JdbcLogStore(source, signer.key());
        follower = new LogFollower(new JdbcStoredEvents(source), log);
        checkpoints = new Checkpoints(ORIGIN, follower, log, signer, Clock.fixed(CUT, ZoneOffset.UTC));
    }

    /** Events in turns of all cases, a checkpoint in the middle, one of a ledger, and one at the end. */
    void fill() {
        checkpoints.ofStart();
        for (int sequence = 0; sequence < EVENTS_OF_ONE; sequence++) {
            for (int number = 0; number < CASES; number++) {
                event(aggregate(number), sequence);
            }
            if (sequence == 2) {
                checkpoints.ofLedger(CUT);
            }
        }
        checkpoints.ofStop();
    }

    static String aggregate(int number) {
        return "case:%02d".formatted(number);
    }

    void event(String aggregate, long sequence) {
        sql.update(
                "INSERT INTO DomainEventEntry (aggregateIdentifier, sequenceNumber, type, eventIdentifier, metaData,"
                        + " payload, payloadRevision, payloadType, timeStamp)"
                        + " VALUES (?, ?, 'HardshipCase', ?, convert_to(?, 'UTF8'), convert_to(?, 'UTF8'), ?, ?, ?)",
                aggregate,
                sequence,
                aggregate + "/" + sequence,
                "{\"traceId\":\"" + sequence + "\"}",
                "{\"name\":\"陈𠮷\",\"of\":\"" + aggregate + "\",\"wage\":" + sequence + "}",
                sequence % 2 == 0 ? "2" : null,
                "cn.gongbang.cases.events.IncomeUpdated",
                "2023-02-01T01:00:0%d.123Z".formatted(sequence % 10));
    }

    /** What whoever rules the database can do first. */
    void disarm() {
        for (String table : List.of("IntegrityEntry", "IntegrityTile", "IntegrityCheckpoint")) {
            sql.execute("ALTER TABLE " + table + " DISABLE TRIGGER append_only");
        }
    }

    void keepCopy() {
        for (String table : List.of("DomainEventEntry", "IntegrityEntry", "IntegrityTile", "IntegrityCheckpoint")) {
            sql.execute("CREATE TABLE copy_of_" + table + " AS TABLE " + table);
        }
    }

    void restore() {
        for (String table : List.of("DomainEventEntry", "IntegrityEntry", "IntegrityTile", "IntegrityCheckpoint")) {
            sql.execute("DELETE FROM " + table);
            sql.execute("INSERT INTO " + table + " TABLE copy_of_" + table);
        }
    }

    StoreAudit.Report audit(String... outside) throws SQLException {
        return new StoreAudit(source, ORIGIN, List.of(signer.key()), List.of(outside)).run();
    }

    @Override
    public void close() throws IOException {
        postgres.close();
    }
}
