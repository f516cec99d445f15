package cn.gongbang.platform.time;

import java.time.Instant;
import java.util.Optional;

/**
 * Something of the domain that falls due by the passing of time. A simulated clock that jumps visits the due instants in
 * order (contract.md, Clock); in the course of real time it is settled now and then.
 */
public interface FallingDue {
    /** The first instant at which something falls due that is not recorded yet, if it is not after the given one. */
    Optional<Instant> next(Instant until);

    /**
     * Records what fell due up to an instant, with the instant at which it did. Once it is recorded it stays so: calling
     * again records nothing.
     */
    void settle(Instant until);
}
