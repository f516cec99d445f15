package cn.gongbang.platform.progress;

import cn.gongbang.platform.listening.Feed;
import cn.gongbang.platform.listening.Feeds;
import cn.gongbang.platform.listening.TopicTails;
import cn.gongbang.platform.store.StoreTail;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.locks.LockSupport;
import org.apache.kafka.common.TopicPartition;
import org.axonframework.config.Configuration;
import org.axonframework.eventhandling.EventTrackerStatus;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** How far a service is: whether all its events are on Kafka, and how far its feeds lag behind the topics. */
@Component
public class Progress {
    private static final Duration POLL = Duration.ofMillis(5);
    private final String service;
    private final Configuration axon;
    private final Feeds feeds;
    private final TopicTails tails;
    private final StoreTail tail;

    Progress(
            @Value("${gongbang.service}") String service,
            Configuration axon,
            Feeds feeds,
            TopicTails tails,
            StoreTail tail) {
        this.service = service;
        this.axon = axon;
        this.feeds = feeds;
        this.tails = tails;
        this.tail = tail;
    }

    /**
     * @param published whether every stored event has been announced
     * @param head the event store's newest position, to see whether anything moved between two looks
     */
    public record Report(String service, boolean published, String head, List<FeedReport> feeds) {
        public boolean settled() {
            return published && feeds.stream().allMatch(feed -> feed.lag() == 0 && feed.parked() == 0);
        }
    }

    /**
     * @param lag events not handled yet
     * @param parked events that wait for a retry
     */
    public record FeedReport(String name, long lag, long parked) {}

    public Report report() {
        return new Report(
                service,
                isPublished(),
                tail.head(),
                feeds.all().stream().map(this::report).toList());
    }

    /**
     * Waits until a feed has handled everything this service has stored so far, at most the given while.
     *
     * @return whether it has
     */
    public boolean awaitCaughtUp(String feed, Duration atMost) {
        long until = System.nanoTime() + atMost.toNanos();
        while (!isPublished() || report(feeds.named(feed)).lag() > 0) {
            if (System.nanoTime() > until) {
                return false;
            }
            LockSupport.parkNanos(POLL.toNanos());
        }
        return true;
    }

    private boolean isPublished() {
        var processor = axon.eventProcessingConfiguration()
                .eventProcessor(service + ".publisher", StreamingEventProcessor.class)
                .orElseThrow();
        Map<Integer, EventTrackerStatus> segments = processor.processingStatus();
        return !segments.isEmpty()
                && segments.values().stream().allMatch(status -> tail.reachedBy(status.getTrackingToken()));
    }

    private FeedReport report(Feed feed) {
        long lag = 0;
        for (Map.Entry<TopicPartition, Long> end :
                tails.endsOf(feed.handler().topics()).entrySet()) {
            lag += Math.max(0, end.getValue() - feed.position(Objects.requireNonNull(end.getKey())));
        }
        return new FeedReport(feed.name(), lag, feed.parkedCount());
    }
}
