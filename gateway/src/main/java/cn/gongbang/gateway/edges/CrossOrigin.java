package cn.gongbang.gateway.edges;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/**
 * Which pages of other origins may call the API: those of the list, with a bearer token they hold themselves and never
 * with anything the browser adds by itself.
 */
@Component
class CrossOrigin {
    private static final String EXPOSED = String.join(
            ", ",
            HttpHeaders.ETAG,
            HttpHeaders.LOCATION,
            HttpHeaders.RETRY_AFTER,
            HttpHeaders.CONTENT_DISPOSITION,
            "RateLimit",
            "RateLimit-Policy");
    private static final String HEADERS = String.join(
            ", ",
            HttpHeaders.AUTHORIZATION,
            HttpHeaders.ACCEPT_LANGUAGE,
            HttpHeaders.CONTENT_TYPE,
            HttpHeaders.IF_MATCH,
            HttpHeaders.IF_NONE_MATCH,
            HttpHeaders.RANGE,
            "Access-Purpose",
            "Idempotency-Key",
            "traceparent",
            "tracestate");

    private final Set<String> origins;
    private final String maxAge;

    CrossOrigin(EdgesProperties properties) {
        this.origins = Set.copyOf(properties.cors().origins());
        this.maxAge = String.valueOf(properties.cors().maxAge().toSeconds());
    }

    /** Whether a page that is neither of this origin nor of the list asks. */
    boolean isForeign(HttpServletRequest request) {
        String origin = request.getHeader(HttpHeaders.ORIGIN);
        return origin != null && !origins.contains(origin) && !isOwn(origin, request);
    }

    /** A browser tells of itself whether a page asks its own origin; one that does not is believed by the host's name. */
    private static boolean isOwn(String origin, HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return site.equals("same-origin");
        }
        String authority = authority(origin);
        return authority != null && authority.equalsIgnoreCase(request.getHeader(HttpHeaders.HOST));
    }

    private static @Nullable String authority(String origin) {
        try {
            return URI.create(origin).getRawAuthority();
        } catch (IllegalArgumentException noAddress) {
            return null;
        }
    }

    /** What a page of the list may send. */
    void permit(HttpServletResponse response) {
        response.setHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_METHODS, String.join(", ", RequestShape.METHODS));
        response.setHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_HEADERS, HEADERS);
        response.setHeader(HttpHeaders.ACCESS_CONTROL_MAX_AGE, maxAge);
    }

    /** What a page of the list may read; caches are told that it depends on who asks. */
    void tell(HttpServletRequest request, HttpServletResponse response) {
        if (origins.isEmpty()) {
            return;
        }
        if (!response.getHeaders(HttpHeaders.VARY).contains(HttpHeaders.ORIGIN)) {
            response.addHeader(HttpHeaders.VARY, HttpHeaders.ORIGIN);
        }
        String origin = request.getHeader(HttpHeaders.ORIGIN);
        if (origin != null && origins.contains(origin)) {
            response.setHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, origin);
            response.setHeader(HttpHeaders.ACCESS_CONTROL_EXPOSE_HEADERS, EXPOSED);
        }
    }
}
