package cn.gongbang.platform.listening;

import cn.gongbang.platform.personal.Sealing;
import cn.gongbang.platform.store.RecentHistories;
import com.mongodb.client.MongoDatabase;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.stereotype.Component;

/** The feeds of a service, one for each of its handlers; they start with the service and stop with it. */
@Component
public final class Feeds implements SmartLifecycle {
    private final List<Feed> feeds;

    Feeds(
            @Value("${gongbang.service}") String service,
            @Value("${gongbang.instance:${HOSTNAME:single}}") String instance,
            List<FeedHandler> handlers,
            ConsumerFactory<String, byte[]> consumers,
            Sealing sealing,
            RecentHistories decoded,
            MongoDatabase views,
            TopicTails topicsExist) {
        this.feeds = handlers.stream()
                .map(handler ->
                        new Feed(service, instance, handler, consumers, new HeardReader(sealing, decoded), views))
                .toList();
    }

    public List<Feed> all() {
        return feeds;
    }

    /** @throws IllegalArgumentException when the service has no such feed */
    public Feed named(String name) {
        return feeds.stream()
                .filter(feed -> feed.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(name));
    }

    @Override
    public void start() {
        feeds.forEach(Feed::start);
    }

    @Override
    public void stop() {
        feeds.parallelStream().forEach(Feed::stop);
    }

    @Override
    public boolean isRunning() {
        return feeds.stream().anyMatch(Feed::isRunning);
    }
}
