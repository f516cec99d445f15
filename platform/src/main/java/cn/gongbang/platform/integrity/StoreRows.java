package cn.gongbang.platform.integrity;

import cn.gongbang.contracts.integrity.Hash;
import cn.gongbang.contracts.integrity.LogEntry;
import cn.gongbang.contracts.integrity.StoredEvent;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Reads a store and its log from end to end within one transaction, a little at a time. */
final class StoreRows {
    private static final int FETCHED = 500;
    private final Connection connection;

    StoreRows(Connection connection) {
        this.connection = connection;
    }

    /** One aggregate as the log and as the store has it. */
    @FunctionalInterface
    interface Histories {
        void compare(String aggregate, List<LogEntry> entries, List<StoredEvent> events);
    }

    /** A stored root of 256 hashes of the tier below. */
    record Tile(int tier, long number, Hash hash) {}

    @FunctionalInterface
    private interface Row<T> {
        T of(ResultSet row) throws SQLException;
    }

    boolean hasLog() throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("SELECT to_regclass('integrityentry')");
                ResultSet row = statement.executeQuery()) {
            return row.next() && row.getString(1) != null;
        }
    }

    /** Every leaf in the order of the log. */
    void leaves(Consumer<LogStore.Leaf> each) throws SQLException {
        read("SELECT " + JdbcLogStore.ENTRY + " FROM IntegrityEntry ORDER BY leafIndex", JdbcLogStore::leaf, each);
    }

    void tiles(Consumer<Tile> each) throws SQLException {
        read(
                "SELECT tier, number, hash FROM IntegrityTile ORDER BY tier, number",
                row -> new Tile(row.getInt(1), row.getLong(2), JdbcLogStore.hash(row.getBytes(3))),
                each);
    }

    /** The notes of all checkpoints by number. */
    SortedMap<Long, String> notes() throws SQLException {
        SortedMap<Long, String> notes = new TreeMap<>();
        read(
                "SELECT number, note FROM IntegrityCheckpoint ORDER BY number",
                row -> new Numbered(row.getLong(1), row.getString(2)),
                found -> notes.put(found.number(), found.note()));
        return notes;
    }

    private record Numbered(long number, String note) {}

    /** Every aggregate that is in the log or in the store, each once. */
    void histories(Histories each) throws SQLException {
        String events = "SELECT " + JdbcStoredEvents.COLUMNS + " FROM DomainEventEntry";
        String entries = "SELECT " + JdbcLogStore.ENTRY + " FROM IntegrityEntry";
        String order = " ORDER BY aggregateIdentifier COLLATE \"C\", sequenceNumber";
        try (Cursor<StoredEvent> stored = new Cursor<>(prepared(events + order), JdbcStoredEvents::event);
                Cursor<LogStore.Leaf> logged = new Cursor<>(prepared(entries + order), JdbcLogStore::leaf)) {
            while (stored.next != null || logged.next != null) {
                String aggregate = first(stored.next, logged.next);
                List<LogEntry> entriesOfOne = new ArrayList<>();
                for (LogStore.Leaf leaf = logged.next;
                        leaf != null && leaf.entry().aggregate().equals(aggregate);
                        leaf = logged.next) {
                    entriesOfOne.add(leaf.entry());
                    logged.advance();
                }
                List<StoredEvent> eventsOfOne = new ArrayList<>();
                for (StoredEvent event = stored.next;
                        event != null && event.aggregate().equals(aggregate);
                        event = stored.next) {
                    eventsOfOne.add(event);
                    stored.advance();
                }
                each.compare(aggregate, entriesOfOne, eventsOfOne);
            }
        }
    }

    private static String first(@Nullable StoredEvent event, LogStore.@Nullable Leaf leaf) {
        if (event == null || leaf == null) {
            return event != null
                    ? event.aggregate()
                    : Objects.requireNonNull(leaf).entry().aggregate();
        }
        byte[] one = event.aggregate().getBytes(StandardCharsets.UTF_8);
        byte[] other = leaf.entry().aggregate().getBytes(StandardCharsets.UTF_8);
        return Arrays.compareUnsigned(one, other) <= 0
                ? event.aggregate()
                : leaf.entry().aggregate();
    }

    private <T> void read(String sql, Row<T> reading, Consumer<T> each) throws SQLException {
        try (Cursor<T> cursor = new Cursor<>(prepared(sql), reading)) {
            for (T row = cursor.next; row != null; row = cursor.next) {
                each.accept(row);
                cursor.advance();
            }
        }
    }

    private PreparedStatement prepared(String sql) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        statement.setFetchSize(FETCHED);
        return statement;
    }

    /** Rows one by one; {@code next} is absent after the last. */
    private static final class Cursor<T> implements AutoCloseable {
        private final PreparedStatement statement;
        private final ResultSet rows;
        private final Row<T> reading;
        private @Nullable T next;

        Cursor(PreparedStatement statement, Row<T> reading) throws SQLException {
            this.statement = statement;
            this.rows = statement.executeQuery();
            this.reading = reading;
            this.next = rows.next() ? reading.of(rows) : null;
        }

        void advance() throws SQLException {
            next = rows.next() ? reading.of(rows) : null;
        }

        @Override
        public void close() throws SQLException {
            rows.close();
            statement.close();
        }
    }
}
