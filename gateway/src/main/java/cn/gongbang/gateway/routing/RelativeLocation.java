package cn.gongbang.gateway.routing;

import cn.gongbang.gateway.Services;
import java.net.URI;
import java.util.Set;
import org.springframework.cloud.gateway.server.mvc.filter.HttpHeadersFilter.ResponseHttpHeadersFilter;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerResponse;

/** A {@code Location} that names a service's own address becomes a path of the gateway. */
@Component
class RelativeLocation implements ResponseHttpHeadersFilter {
    private final Set<String> authorities;

    RelativeLocation(Services services) {
        this.authorities = services.authorities();
    }

    @Override
    public HttpHeaders apply(HttpHeaders headers, ServerResponse response) {
        URI location = headers.getLocation();
        if (location == null || !location.isAbsolute() || !authorities.contains(location.getAuthority())) {
            return headers;
        }
        HttpHeaders rewritten = new HttpHeaders();
        rewritten.addAll(headers);
        String query = location.getRawQuery();
        rewritten.set(
                HttpHeaders.LOCATION, query == null ? location.getRawPath() : location.getRawPath() + "?" + query);
        return rewritten;
    }
}
