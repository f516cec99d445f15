package cn.gongbang.platform.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.grpc.Metadata;
import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import java.sql.SQLException;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.Test;

class CollisionsTest {

    @Test
    void givenAxonServerSawANewerEvent_whenAppended_thenItIsALostRace() {
        StatusRuntimeException answer = axonServer("AXONIQ-2000");
        assertThat(Collisions.isCollision(answer)).isTrue();
        assertThat(Collisions.isCollision(new ExecutionException(answer))).isTrue();
    }

    @Test
    void givenAxonServerFails_whenAppended_thenItIsNoLostRace() {
        assertThat(Collisions.isCollision(axonServer("AXONIQ-9000"))).isFalse();
        assertThat(Collisions.isCollision(Status.UNAVAILABLE.asRuntimeException()))
                .isFalse();
    }

    @Test
    void givenPostgresSawANewerEvent_whenAppended_thenItIsALostRace() {
        SQLException batch = new SQLException("batch", "XX000");
        batch.setNextException(new SQLException("duplicate key", "23505"));
        assertThat(Collisions.isCollision(new IllegalStateException(batch))).isTrue();
        assertThat(Collisions.isCollision(new SQLException("disk full", "53100")))
                .isFalse();
    }

    static StatusRuntimeException axonServer(String code) {
        Metadata trailers = new Metadata();
        trailers.put(Metadata.Key.of("AxonIQ-ErrorCode", Metadata.ASCII_STRING_MARSHALLER), code);
        return Status.OUT_OF_RANGE.withDescription("[" + code + "]").asRuntimeException(trailers);
    }
}
