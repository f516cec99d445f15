package cn.gongbang.testkit.play;

import cn.gongbang.testkit.client.Answer;
import cn.gongbang.testkit.client.GongbangClient;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** The server's simulated clock, moved forward only; puts it right again after the server was started anew. */
final class SimulatedClock {
    private final GongbangClient client;
    private volatile @Nullable OffsetDateTime wanted;
    private volatile @Nullable OffsetDateTime seen;

    SimulatedClock(GongbangClient client) {
        this.client = client;
    }

    /** @throws IllegalStateException when the server refuses to move */
    void moveTo(OffsetDateTime instant) {
        OffsetDateTime known = seen;
        OffsetDateTime now = known == null ? client.clock() : known;
        if (now.isBefore(instant)) {
            wanted = instant;
            move(instant);
            now = instant;
        }
        seen = now;
    }

    /** Moves a clock that fell back behind what was set before. */
    synchronized void restore() {
        OffsetDateTime instant = wanted;
        if (instant != null && client.clock().isBefore(instant)) {
            move(instant);
        }
    }

    private void move(OffsetDateTime instant) {
        Answer answer = client.moveClock(instant);
        if (!answer.accepted() && client.clock().isBefore(instant)) {
            throw new IllegalStateException("the clock does not move to " + instant + ": " + answer.body());
        }
    }
}
