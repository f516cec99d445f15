package cn.gongbang.gateway.edges;

import cn.gongbang.gateway.edges.EdgesProperties.Body;
import cn.gongbang.gateway.problems.ProblemCode;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What a request may look like, as far as its head tells. */
@Component
class RequestShape {
    static final List<String> METHODS = List.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS");

    private final EdgesProperties.Requests limits;

    RequestShape(EdgesProperties properties) {
        this.limits = properties.requests();
    }

    /** Why the request is refused by its head alone, if it is. */
    Optional<ProblemCode> refusal(HttpServletRequest request) {
        if (!METHODS.contains(request.getMethod())) {
            return Optional.of(ProblemCode.METHOD_NOT_ALLOWED);
        }
        if (urlOf(request) > limits.url()) {
            return Optional.of(ProblemCode.URL_TOO_LONG);
        }
        if (headersOf(request) > limits.headers().toBytes()) {
            return Optional.of(ProblemCode.HEADERS_TOO_LARGE);
        }
        if (request.getContentLengthLong() > body(request).size().toBytes()) {
            return Optional.of(ProblemCode.TOO_LARGE);
        }
        return Optional.empty();
    }

    Body body(HttpServletRequest request) {
        return Traffic.isUpload(request) ? limits.upload() : limits.body();
    }

    private static int urlOf(HttpServletRequest request) {
        String query = request.getQueryString();
        return request.getRequestURI().length() + (query == null ? 0 : 1 + query.length());
    }

    private static long headersOf(HttpServletRequest request) {
        long size = 0;
        for (String name : Collections.list(request.getHeaderNames())) {
            for (String value : Collections.list(request.getHeaders(name))) {
                size += name.length() + value.length();
            }
        }
        return size;
    }
}
