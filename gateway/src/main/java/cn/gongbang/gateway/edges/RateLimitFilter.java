package cn.gongbang.gateway.edges;

import cn.gongbang.gateway.problems.ProblemCode;
import cn.gongbang.gateway.problems.Problems;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.context.SecurityContextHolder;

/** Lets pass what is within its client's budget and tells with every answer how much is left; stands behind the sign-in. */
class RateLimitFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;

    private final transient RateLimits limits;
    private final transient TrustedProxies proxies;
    private final transient Problems problems;

    RateLimitFilter(RateLimits limits, TrustedProxies proxies, Problems problems) {
        this.limits = limits;
        this.proxies = proxies;
        this.problems = problems;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Client client = Client.of(SecurityContextHolder.getContext().getAuthentication(), proxies.client(request));
        RateLimits.Left left = limits.take(client, Traffic.of(request, client));
        tell(left, response);
        if (left.taken()) {
            chain.doFilter(request, response);
            return;
        }
        response.setHeader(HttpHeaders.RETRY_AFTER, seconds(left.retryAfter()));
        problems.write(ProblemCode.RATE_LIMIT, request, response);
    }

    /** As draft-ietf-httpapi-ratelimit-headers writes it. */
    private static void tell(RateLimits.Left left, HttpServletResponse response) {
        String policy = '"' + left.traffic().policy() + '"';
        response.setHeader(
                "RateLimit-Policy",
                policy + ";q=" + left.budget().burst() + ";w="
                        + seconds(left.budget().refill()));
        response.setHeader("RateLimit", policy + ";r=" + left.requests() + ";t=" + seconds(left.full()));
    }

    private static String seconds(Duration duration) {
        return String.valueOf(duration.plusSeconds(1).minusNanos(1).toSeconds());
    }
}
