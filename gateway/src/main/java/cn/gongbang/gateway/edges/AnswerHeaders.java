package cn.gongbang.gateway.edges;

import cn.gongbang.gateway.problems.HeadersOfProblems;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/** The headers every answer carries, whoever made it. Writing them twice changes nothing. */
@Component
class AnswerHeaders implements HeadersOfProblems {
    private static final Map<String, String> ALWAYS = Map.of(
            "X-Content-Type-Options", "nosniff",
            "X-Frame-Options", "DENY",
            "Referrer-Policy", "no-referrer",
            "Permissions-Policy",
                    "accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), "
                            + "magnetometer=(), microphone=(), payment=(), usb=()",
            "Cross-Origin-Opener-Policy", "same-origin",
            "Cross-Origin-Resource-Policy", "same-origin");

    private final ContentPolicy contentPolicy;
    private final CrossOrigin crossOrigin;
    private final TrustedProxies proxies;

    AnswerHeaders(ContentPolicy contentPolicy, CrossOrigin crossOrigin, TrustedProxies proxies) {
        this.contentPolicy = contentPolicy;
        this.crossOrigin = crossOrigin;
        this.proxies = proxies;
    }

    @Override
    public void write(HttpServletRequest request, HttpServletResponse response) {
        ALWAYS.forEach(response::setHeader);
        contentPolicy.write(request, response);
        crossOrigin.tell(request, response);
        keeping(request, response);
        if (proxies.isSecure(request)) {
            response.setHeader("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        }
    }

    /** Personal data is kept nowhere; what names nobody may be kept to ask again by its ETag; pages say it themselves. */
    private static void keeping(HttpServletRequest request, HttpServletResponse response) {
        boolean read = "GET".equals(request.getMethod()) || "HEAD".equals(request.getMethod());
        if (response.getStatus() < 400 && read && Paths.isWithoutPeople(request)) {
            response.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-cache");
        } else if (response.getStatus() >= 400
                || Paths.isData(request)
                || !response.containsHeader(HttpHeaders.CACHE_CONTROL)) {
            response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        }
    }
}
