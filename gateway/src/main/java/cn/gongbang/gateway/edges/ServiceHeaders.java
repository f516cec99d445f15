package cn.gongbang.gateway.edges;

import java.util.Set;
import org.springframework.cloud.gateway.server.mvc.filter.HttpHeadersFilter.ResponseHttpHeadersFilter;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerResponse;

/** What the gateway decides for every answer, a service does not: those headers of its answers end here. */
@Component
class ServiceHeaders implements ResponseHttpHeadersFilter {
    private static final Set<String> OURS = Set.of(
            "X-Content-Type-Options",
            "X-Frame-Options",
            "X-XSS-Protection",
            "Referrer-Policy",
            "Permissions-Policy",
            "Cross-Origin-Opener-Policy",
            "Cross-Origin-Resource-Policy",
            "Cross-Origin-Embedder-Policy",
            "Strict-Transport-Security",
            HttpHeaders.CACHE_CONTROL,
            HttpHeaders.PRAGMA,
            HttpHeaders.EXPIRES,
            HttpHeaders.SERVER,
            HttpHeaders.SET_COOKIE,
            HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN,
            HttpHeaders.ACCESS_CONTROL_ALLOW_CREDENTIALS,
            HttpHeaders.ACCESS_CONTROL_EXPOSE_HEADERS);

    @Override
    public HttpHeaders apply(HttpHeaders headers, ServerResponse response) {
        HttpHeaders passing = new HttpHeaders();
        passing.addAll(headers);
        OURS.forEach(passing::remove);
        if (!ContentPolicy.isHtml(headers.getFirst(HttpHeaders.CONTENT_TYPE))) {
            passing.remove(ContentPolicy.HEADER);
        }
        return passing;
    }
}
