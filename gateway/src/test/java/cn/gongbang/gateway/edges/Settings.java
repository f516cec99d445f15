package cn.gongbang.gateway.edges;

import cn.gongbang.gateway.edges.EdgesProperties.Body;
import cn.gongbang.gateway.edges.EdgesProperties.Cors;
import cn.gongbang.gateway.edges.EdgesProperties.Pages;
import cn.gongbang.gateway.edges.EdgesProperties.RateLimits;
import cn.gongbang.gateway.edges.EdgesProperties.Requests;
import java.time.Duration;
import java.util.List;
import org.springframework.util.unit.DataSize;

/** Settings of the edges for tests of one part. */
final class Settings {
    private static final Body BODY = new Body(DataSize.ofKilobytes(1), Duration.ofSeconds(10));

    private Settings() {}

    static EdgesProperties of(List<String> origins, List<String> connect) {
        return new EdgesProperties(
                List.of(),
                new Cors(origins, Duration.ofMinutes(1)),
                new Pages(connect),
                new Requests(100, DataSize.ofKilobytes(1), BODY, BODY),
                limits(1, 1, 1));
    }

    static EdgesProperties trusting(String... proxies) {
        EdgesProperties nobody = of(List.of(), List.of());
        return new EdgesProperties(
                List.of(proxies), nobody.cors(), nobody.pages(), nobody.requests(), nobody.rateLimits());
    }

    static EdgesProperties limited(RateLimits limits) {
        EdgesProperties other = of(List.of(), List.of());
        return new EdgesProperties(List.of(), other.cors(), other.pages(), other.requests(), limits);
    }

    /** Reads 3 at once and one each second, writes 2, bulk and anonymous 1 at once. */
    static RateLimits limits(long factor, long appFactor, long clients) {
        return new RateLimits(
                factor, appFactor, new Budget(3, 60), new Budget(2, 60), new Budget(1, 60), new Budget(1, 60), clients);
    }
}
