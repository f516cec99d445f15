package cn.gongbang.platform.store;

import io.grpc.Metadata;
import io.grpc.StatusRuntimeException;
import java.sql.SQLException;
import org.axonframework.axonserver.connector.ErrorCode;
import org.axonframework.common.lock.LockAcquisitionFailedException;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.jspecify.annotations.Nullable;

/** Tells a lost race, which a fresh attempt may win, from a real failure; each store words it differently. */
final class Collisions {
    private static final String STALE_SEQUENCE = ErrorCode.INVALID_EVENT_SEQUENCE.errorCode();
    private static final Metadata.Key<String> AXON_SERVER_CODE =
            Metadata.Key.of("AxonIQ-ErrorCode", Metadata.ASCII_STRING_MARSHALLER);

    private Collisions() {}

    static boolean isCollision(@Nullable Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof ConcurrencyException
                    || cause instanceof AggregateStreamCreationException
                    || cause instanceof LockAcquisitionFailedException
                    || cause instanceof StatusRuntimeException answer && isStaleSequence(answer)
                    || cause instanceof SQLException sql && (isDuplicateKey(sql) || isState(sql, "40"))) {
                return true;
            }
        }
        return false;
    }

    static boolean isDuplicateKey(Exception failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && isState(sql, "23")) {
                return true;
            }
        }
        return false;
    }

    /** Axon Server's refusal of events that follow an older one than the newest arrives as its bare gRPC status. */
    private static boolean isStaleSequence(StatusRuntimeException answer) {
        Metadata trailers = answer.getTrailers();
        return trailers != null && STALE_SEQUENCE.equals(trailers.get(AXON_SERVER_CODE));
    }

    private static boolean isState(SQLException failure, String sqlStateClass) {
        for (SQLException next = failure; next != null; next = next.getNextException()) {
            String state = next.getSQLState();
            if (state != null && state.startsWith(sqlStateClass)) {
                return true;
            }
        }
        return false;
    }
}
