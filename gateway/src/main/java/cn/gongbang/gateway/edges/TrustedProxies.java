package cn.gongbang.gateway.edges;

import jakarta.servlet.http.HttpServletRequest;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import org.springframework.security.web.util.matcher.IpAddressMatcher;
import org.springframework.stereotype.Component;

/** Tells where a request comes from. What {@code X-Forwarded} headers say counts only as far as trusted proxies wrote it. */
@Component
public class TrustedProxies {
    private static final int NETWORK_OF_A_SITE = 8;

    private final List<IpAddressMatcher> trusted;

    TrustedProxies(EdgesProperties properties) {
        this.trusted =
                properties.trustedProxies().stream().map(IpAddressMatcher::new).toList();
    }

    /** The nearest address that is no trusted proxy; of an IPv6 one its /64, which one site owns as a whole. */
    public String client(HttpServletRequest request) {
        String nearest = request.getRemoteAddr();
        for (String hop : hopsBackwards(request)) {
            if (!isTrusted(nearest) || !isAddress(hop)) {
                break;
            }
            nearest = hop;
        }
        return site(nearest);
    }

    /** Whether the client speaks https, to us or to the trusted proxy before us. */
    boolean isSecure(HttpServletRequest request) {
        return request.isSecure()
                || isTrusted(request.getRemoteAddr())
                        && "https".equalsIgnoreCase(request.getHeader("X-Forwarded-Proto"));
    }

    private static List<String> hopsBackwards(HttpServletRequest request) {
        List<String> hops = new ArrayList<>();
        request.getHeaders("X-Forwarded-For").asIterator().forEachRemaining(line -> {
            for (String hop : line.split(",")) {
                hops.add(hop.strip());
            }
        });
        Collections.reverse(hops);
        return hops;
    }

    private boolean isTrusted(String address) {
        return trusted.stream().anyMatch(range -> range.matches(address));
    }

    private static boolean isAddress(String text) {
        try {
            InetAddress.ofLiteral(text);
            return true;
        } catch (IllegalArgumentException noLiteral) {
            return false;
        }
    }

    private static String site(String address) {
        return InetAddress.ofLiteral(address) instanceof Inet6Address v6
                ? HexFormat.of().formatHex(v6.getAddress(), 0, NETWORK_OF_A_SITE)
                : address;
    }
}
