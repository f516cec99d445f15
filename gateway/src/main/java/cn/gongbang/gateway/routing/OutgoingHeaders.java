package cn.gongbang.gateway.routing;

import java.util.List;
import org.springframework.cloud.gateway.server.mvc.filter.HttpHeadersFilter.RequestHttpHeadersFilter;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerRequest;

/**
 * What a service gets to see of a client's headers: those named here, and who the client is as a token. Everything else
 * (forwarding, identity, cookies) stays outside.
 */
@Component
class OutgoingHeaders implements RequestHttpHeadersFilter, Ordered {
    private static final List<String> PASSING = List.of(
            HttpHeaders.ACCEPT,
            HttpHeaders.ACCEPT_ENCODING,
            HttpHeaders.ACCEPT_LANGUAGE,
            HttpHeaders.CONTENT_DISPOSITION,
            HttpHeaders.CONTENT_ENCODING,
            HttpHeaders.CONTENT_LANGUAGE,
            HttpHeaders.CONTENT_TYPE,
            HttpHeaders.IF_MATCH,
            HttpHeaders.IF_MODIFIED_SINCE,
            HttpHeaders.IF_NONE_MATCH,
            HttpHeaders.IF_RANGE,
            HttpHeaders.IF_UNMODIFIED_SINCE,
            HttpHeaders.RANGE,
            HttpHeaders.USER_AGENT,
            "Access-Purpose",
            "Content-Digest",
            "Idempotency-Key",
            "traceparent",
            "tracestate");

    @Override
    public HttpHeaders apply(HttpHeaders incoming, ServerRequest request) {
        HttpHeaders outgoing = new HttpHeaders();
        for (String name : PASSING) {
            request.servletRequest().getHeaders(name).asIterator().forEachRemaining(value -> outgoing.add(name, value));
        }
        if (SecurityContextHolder.getContext().getAuthentication() instanceof JwtAuthenticationToken signedIn) {
            outgoing.setBearerAuth(signedIn.getToken().getTokenValue());
        }
        return outgoing;
    }

    @Override
    public int getOrder() {
        return LOWEST_PRECEDENCE;
    }
}
