package cn.gongbang.platform.listening;

import java.time.Duration;
import java.util.List;
import java.util.Set;

/**
 * What a service does with the events of other services: a view's projection or an automation. It may hear an event
 * again and must then change nothing.
 */
public interface FeedHandler {
    /** How far lists and reports may lag behind; who reads them waits that long ({@link CaughtUp}). */
    Duration A_MOMENT = Duration.ofSeconds(1);

    /** Name of the feed, unique in the service; its offsets are stored under it. */
    String name();

    Set<String> topics();

    /**
     * How long events may gather before they are handled together. Lists and reports can wait a moment and are then
     * written in few round trips; what a client's next write waits for cannot.
     */
    default Duration gathering() {
        return Duration.ZERO;
    }

    /** Handles events in order; they may be of several cases. */
    void handle(List<Heard> events);
}
