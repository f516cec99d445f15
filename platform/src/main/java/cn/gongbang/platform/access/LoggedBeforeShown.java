package cn.gongbang.platform.access;

import cn.gongbang.platform.problems.ProblemBody;
import cn.gongbang.platform.problems.Refusal;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.MethodParameter;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;

/**
 * R-PII-1: no body leaves before the access log holds what it shows; without the log there is no answer. An answer without
 * a body (304, HEAD) shows nothing.
 */
@RestControllerAdvice
public class LoggedBeforeShown implements ResponseBodyAdvice<Object> {
    private static final Logger LOG = LoggerFactory.getLogger(LoggedBeforeShown.class);
    private final AccessLog log;

    LoggedBeforeShown(AccessLog log) {
        this.log = log;
    }

    @Override
    public boolean supports(MethodParameter method, Class<? extends HttpMessageConverter<?>> converter) {
        return true;
    }

    /** @throws Refusal 503 when the log cannot be written */
    @Override
    public @Nullable Object beforeBodyWrite(
            @Nullable Object body,
            MethodParameter method,
            MediaType type,
            Class<? extends HttpMessageConverter<?>> converter,
            ServerHttpRequest request,
            ServerHttpResponse response) {
        if (request instanceof ServletServerHttpRequest servlet && !(body instanceof ProblemBody)) {
            log(servlet.getServletRequest());
        }
        return body;
    }

    private void log(HttpServletRequest request) {
        Reading reading = Readings.begun(request);
        List<Access> shown =
                reading == null || HttpMethod.HEAD.matches(request.getMethod()) ? List.of() : reading.shown();
        if (shown.isEmpty()) {
            return;
        }
        try {
            log.write(shown);
        } catch (RuntimeException unwritten) {
            LOG.error(
                    "the access log cannot be written, so what it should hold is not shown",
                    NestedExceptionUtils.getMostSpecificCause(unwritten));
            throw Refusal.of(503, "ACCESS_LOG", "problem.access.log");
        }
        Readings.end(request);
    }
}
