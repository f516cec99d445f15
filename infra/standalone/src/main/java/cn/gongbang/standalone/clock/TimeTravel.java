package cn.gongbang.standalone.clock;

import cn.gongbang.platform.time.FallingDue;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Moves the simulated clock through time: what falls due on the way is recorded in order, each at its due instant, before
 * the clock arrives (contract.md, Clock).
 */
public final class TimeTravel {
    private final SimulatedClock clock;
    private final List<FallingDue> visited = new ArrayList<>();

    public TimeTravel(SimulatedClock clock) {
        this.clock = clock;
    }

    /** From now on the clock visits what falls due there too. */
    public synchronized void visit(Iterable<FallingDue> more) {
        more.forEach(visited::add);
    }

    public Clock clock() {
        return clock;
    }

    /**
     * Moves to an instant, forward only.
     *
     * @return whether the clock moved, or stood there already
     */
    public synchronized boolean to(Instant target) throws IOException {
        if (target.isBefore(clock.instant())) {
            return false;
        }
        Instant stop = Instant.MIN;
        for (Optional<Instant> due = next(target); due.isPresent() && due.get().isAfter(stop); due = next(target)) {
            stop = due.get();
            if (stop.isAfter(clock.instant())) {
                clock.moveTo(stop);
            }
            for (FallingDue there : visited) {
                there.settle(clock.instant());
            }
        }
        return clock.moveTo(target);
    }

    private Optional<Instant> next(Instant target) {
        return visited.stream().flatMap(there -> there.next(target).stream()).min(Instant::compareTo);
    }
}
