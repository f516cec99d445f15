package cn.gongbang.platform.integrity;

import cn.gongbang.contracts.integrity.Checkpoint;
import cn.gongbang.contracts.integrity.NoteSigner;
import cn.gongbang.contracts.integrity.Tiles;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes signed checkpoints of a service's log. */
public final class Checkpoints {
    private final String origin;
    private final LogFollower follower;
    private final LogStore log;
    private final NoteSigner signer;
    private final Clock clock;

    /** @param clock of the domain */
    public Checkpoints(String origin, LogFollower follower, LogStore log, NoteSigner signer, Clock clock) {
        this.origin = origin;
        this.follower = follower;
        this.log = log;
        this.signer = signer;
        this.clock = clock;
    }

    /** A checkpoint of a ledger, holding everything recorded up to its cut; made once. */
    public void ofLedger(Instant cut) {
        make(Checkpoint.Occasion.LEDGER, cut);
    }

    /** Says that the service writes from here on. */
    public void ofStart() {
        make(Checkpoint.Occasion.START, null);
    }

    /** Says that everything the service wrote is in the log. */
    public void ofStop() {
        make(Checkpoint.Occasion.STOP, null);
    }

    /** A checkpoint that holds everything recorded so far; one that does already will do. */
    public LogStore.Signed ofNow() {
        return make(Checkpoint.Occasion.EXPORT, null);
    }

    private synchronized LogStore.Signed make(Checkpoint.Occasion occasion, @Nullable Instant cut) {
        while (true) {
            long size = follower.catchUp();
            Optional<LogStore.Signed> there = cut == null
                    ? log.newestCheckpoint().filter(newest -> serves(newest.checkpoint(), occasion, size))
                    : log.ledgerCheckpoint(cut);
            if (there.isPresent()) {
                return there.get();
            }
            Checkpoint checkpoint = new Checkpoint(
                    origin, size, new Tiles(log).root(size), log.nextCheckpoint(), clock.instant(), occasion, cut);
            LogStore.Signed signed = new LogStore.Signed(checkpoint, checkpoint.signed(signer));
            if (log.add(signed)) {
                return signed;
            }
        }
    }

    private static boolean serves(Checkpoint newest, Checkpoint.Occasion occasion, long size) {
        return newest.size() == size && (occasion == Checkpoint.Occasion.EXPORT || newest.occasion() == occasion);
    }
}
