package cn.gongbang.gateway.edges;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import org.springframework.stereotype.Component;

/**
 * What is left of each client's budgets. Only so many clients are remembered: who is not signed in can push out others
 * who are not, never a user, and a forgotten client begins with a full budget.
 */
@Component
class RateLimits {
    private final EdgesProperties.RateLimits budgets;
    private final TimeMeter time;
    private final Cache<Key, Bucket> users;
    private final Cache<Key, Bucket> addresses;

    private record Key(String client, Traffic traffic) {}

    /**
     * @param retryAfter how long to wait when there is nothing left; zero when the request was taken
     * @param full until the whole budget is there again
     */
    record Left(Traffic traffic, Budget budget, boolean taken, long requests, Duration retryAfter, Duration full) {}

    RateLimits(EdgesProperties properties, TimeMeter time) {
        this.budgets = properties.rateLimits();
        this.time = time;
        this.users = Caffeine.newBuilder().maximumSize(budgets.clients()).build();
        this.addresses = Caffeine.newBuilder().maximumSize(budgets.clients()).build();
    }

    /** Takes one request from the client's budget, if it has one left. */
    Left take(Client client, Traffic traffic) {
        Budget budget = budgets.of(traffic, client);
        Bucket bucket =
                (client.anonymous() ? addresses : users).get(new Key(client.name(), traffic), _ -> full(budget));
        ConsumptionProbe probe = bucket.tryConsumeAndReturnRemaining(1);
        return new Left(
                traffic,
                budget,
                probe.isConsumed(),
                probe.getRemainingTokens(),
                Duration.ofNanos(probe.getNanosToWaitForRefill()),
                Duration.ofNanos(probe.getNanosToWaitForReset()));
    }

    /** How many budgets are remembered. */
    long remembered() {
        users.cleanUp();
        addresses.cleanUp();
        return users.estimatedSize() + addresses.estimatedSize();
    }

    private Bucket full(Budget budget) {
        return Bucket.builder()
                .addLimit(
                        limit -> limit.capacity(budget.burst()).refillGreedy(budget.perMinute(), Duration.ofMinutes(1)))
                .withCustomTimePrecision(time)
                .build();
    }
}
