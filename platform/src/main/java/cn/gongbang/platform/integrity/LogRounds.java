package cn.gongbang.platform.integrity;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Brings the log up to the store now and then, from the start of the service until it has written its last. */
final class LogRounds implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(LogRounds.class);
    private final LogFollower follower;
    private final Checkpoints checkpoints;
    private final LedgerCheckpoints ledgers;
    private final Clock clock;
    private final Duration pause;
    private volatile @Nullable ScheduledExecutorService rounds;

    LogRounds(LogFollower follower, Checkpoints checkpoints, LedgerCheckpoints ledgers, Clock clock, Duration pause) {
        this.follower = follower;
        this.checkpoints = checkpoints;
        this.ledgers = ledgers;
        this.clock = clock;
        this.pause = pause;
    }

    /** Before the web server opens, and after it has closed. */
    @Override
    public int getPhase() {
        return 0;
    }

    @Override
    public void start() {
        checkpoints.ofStart();
        ScheduledExecutorService started = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().name("integrity-log").factory());
        started.scheduleWithFixedDelay(this::round, pause.toMillis(), pause.toMillis(), TimeUnit.MILLISECONDS);
        rounds = started;
    }

    /** A round that fails is made again with the next one. */
    private void round() {
        try {
            follower.catchUp();
            ledgers.settle(clock.instant());
        } catch (RuntimeException failure) {
            LOG.warn("the integrity log could not follow the store, the next round tries again", failure);
        }
    }

    @Override
    public void stop() {
        ScheduledExecutorService running = rounds;
        if (running == null) {
            return;
        }
        running.close();
        rounds = null;
        try {
            checkpoints.ofStop();
        } catch (RuntimeException failure) {
            LOG.warn("the integrity log could not be brought to the end of the store", failure);
        }
    }

    @Override
    public boolean isRunning() {
        return rounds != null;
    }
}
