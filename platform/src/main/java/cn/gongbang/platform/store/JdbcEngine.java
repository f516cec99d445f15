package cn.gongbang.platform.store;

import cn.gongbang.platform.json.StoredTimes;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.serialization.SerializedObject;

/** Axon's store in a database, its timestamps read as quickly as those inside the events. */
final class JdbcEngine extends JdbcEventStorageEngine {

    JdbcEngine(Builder builder) {
        super(builder);
    }

    @Override
    protected DomainEventData<?> getDomainEventData(ResultSet row) throws SQLException {
        String moment = String.valueOf(readTimeStamp(row, schema().timestampColumn()));
        return new Stored<>(super.getDomainEventData(row), StoredTimes.instant(moment));
    }

    /** A row that needs not read its timestamp again. */
    private record Stored<T>(DomainEventData<T> row, Instant timestamp) implements DomainEventData<T> {
        @Override
        public String getType() {
            return row.getType();
        }

        @Override
        public String getAggregateIdentifier() {
            return row.getAggregateIdentifier();
        }

        @Override
        public long getSequenceNumber() {
            return row.getSequenceNumber();
        }

        @Override
        public String getEventIdentifier() {
            return row.getEventIdentifier();
        }

        @Override
        public Instant getTimestamp() {
            return timestamp;
        }

        @Override
        public SerializedObject<T> getMetaData() {
            return row.getMetaData();
        }

        @Override
        public SerializedObject<T> getPayload() {
            return row.getPayload();
        }
    }
}
