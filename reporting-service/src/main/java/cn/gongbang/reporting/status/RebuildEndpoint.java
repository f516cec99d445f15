package cn.gongbang.reporting.status;

import cn.gongbang.platform.listening.Feed;
import cn.gongbang.platform.listening.Feeds;
import cn.gongbang.platform.listening.TopicTails;
import cn.gongbang.platform.security.Caller;
import cn.gongbang.reporting.projection.ReportViews;
import cn.gongbang.reporting.projection.ReportsFeed;
import cn.gongbang.reporting.rights.ReportRights;
import java.time.Duration;
import java.util.Map;
import org.apache.kafka.common.TopicPartition;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** {@code POST /api/reports/rebuild}: builds every view anew from Kafka and changes nothing else. */
@RestController
class RebuildEndpoint {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /** Whether the views hold again everything that stood on Kafka when the rebuild began. */
    record Rebuild(boolean complete) {}

    private final Feeds feeds;
    private final TopicTails tails;
    private final ReportViews views;

    RebuildEndpoint(Feeds feeds, TopicTails tails, ReportViews views) {
        this.feeds = feeds;
        this.tails = tails;
        this.views = views;
    }

    /** Answers 200 when it is done, 202 when it goes on; {@code GET /api/reports/status} tells when it has. */
    @PostMapping("/api/reports/rebuild")
    ResponseEntity<Rebuild> rebuild(Caller caller) {
        ReportRights.REBUILD.requireRole(caller);
        Feed feed = feeds.named(ReportsFeed.NAME);
        Map<TopicPartition, Long> ends = tails.endsOf(feed.handler().topics());
        feed.restartFromBeginning(views::drop);
        long until = System.nanoTime() + PATIENCE.toNanos();
        boolean complete = true;
        for (Map.Entry<TopicPartition, Long> end : ends.entrySet()) {
            Duration left = Duration.ofNanos(Math.max(0, until - System.nanoTime()));
            complete &= feed.awaitPosition(end.getKey(), end.getValue(), left);
        }
        return ResponseEntity.status(complete ? HttpStatus.OK : HttpStatus.ACCEPTED)
                .body(new Rebuild(complete));
    }
}
