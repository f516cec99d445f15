package cn.gongbang.cases.automation;

import cn.gongbang.platform.problems.Wordless;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Makes the round of what fell due in the course of real time; several instances may, for the commands are idempotent. */
@Component
class DueRounds implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(DueRounds.class);
    private final DueSweep sweep;
    private final Clock clock;
    private final Duration pause;
    private volatile @Nullable ScheduledExecutorService rounds;

    DueRounds(DueSweep sweep, Clock clock, @Value("${gongbang.due.every:PT5M}") Duration pause) {
        this.sweep = sweep;
        this.clock = clock;
        this.pause = pause;
    }

    @Override
    public void start() {
        ScheduledExecutorService started = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().name("due-rounds").factory());
        started.scheduleWithFixedDelay(this::round, pause.toMillis(), pause.toMillis(), TimeUnit.MILLISECONDS);
        rounds = started;
    }

    /** A round that fails is made again with the next one. */
    private void round() {
        try {
            sweep.settle(clock.instant());
        } catch (RuntimeException failure) {
            LOG.warn("what is due could not be recorded, the next round tries again", Wordless.of(failure));
        }
    }

    @Override
    public void stop() {
        ScheduledExecutorService running = rounds;
        if (running != null) {
            running.shutdownNow();
            rounds = null;
        }
    }

    @Override
    public boolean isRunning() {
        return rounds != null;
    }
}
