package cn.gongbang.platform.listening;

import java.util.List;
import java.util.Set;

/**
 * What a service does with the events of other services: a view's projection or an automation. It may hear an event
 * again and must then change nothing.
 */
public interface FeedHandler {
    /** Name of the feed, unique in the service; its offsets are stored under it. */
    String name();

    Set<String> topics();

    /** Handles events in order; they may be of several cases. */
    void handle(List<Heard> events);
}
