package cn.gongbang.gateway.edges;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Settings of the hard edges (docs/security-edges.md).
 *
 * @param trustedProxies addresses or CIDR ranges of the proxies before this gateway whose X-Forwarded headers count
 */
@ConfigurationProperties("gongbang.edges")
record EdgesProperties(
        @DefaultValue List<String> trustedProxies, Cors cors, Pages pages, Requests requests, RateLimits rateLimits) {

    /**
     * Which foreign pages may call the API.
     *
     * @param origins exact origins such as {@code https://app.example.cn}; nobody when empty
     * @param maxAge how long a browser may remember a preflight
     */
    record Cors(@DefaultValue List<String> origins, Duration maxAge) {
        Cors {
            origins.forEach(Cors::check);
        }

        private static void check(String origin) {
            URI uri = URI.create(origin);
            if (uri.getScheme() == null
                    || uri.getHost() == null
                    || !origin.equals(uri.getScheme() + "://" + uri.getAuthority())) {
                throw new IllegalArgumentException(
                        "gongbang.edges.cors.origins: \"" + origin + "\" is no origin such as https://app.example.cn");
            }
        }
    }

    /**
     * What pages served by this gateway may reach.
     *
     * @param connect origins beside their own, such as an identity provider's
     */
    record Pages(@DefaultValue List<String> connect) {}

    /**
     * How large and slow a request may be.
     *
     * @param url characters of path and query
     * @param headers bytes of all header names and values
     * @param body bodies that are no upload
     * @param upload imports of families and files of dossiers, their forms included
     */
    record Requests(int url, DataSize headers, Body body, Body upload) {}

    /**
     * @param size bytes of a body
     * @param within from the head of the request to the body's last byte
     */
    record Body(DataSize size, Duration within) {}

    /**
     * How often one client may ask.
     *
     * @param factor by which every budget is multiplied
     * @param appFactor by which an app's are multiplied again: it asks for many people
     * @param anonymous who is not signed in, by address
     * @param clients how many clients are remembered at most
     */
    record RateLimits(
            long factor, long appFactor, Budget reads, Budget writes, Budget bulk, Budget anonymous, long clients) {

        Budget of(Traffic traffic, Client client) {
            Budget budget =
                    switch (traffic) {
                        case ANONYMOUS -> anonymous;
                        case READS -> reads;
                        case WRITES -> writes;
                        case BULK -> bulk;
                    };
            return budget.times(client.app() ? Math.multiplyExact(factor, appFactor) : factor);
        }
    }
}
