package cn.gongbang.platform.access;

import cn.gongbang.platform.security.CallerResolver;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Gives endpoints that show personal data the {@link Reading} of the request. */
final class ReadingResolver implements HandlerMethodArgumentResolver {
    private final CallerResolver callers;
    private final Readings readings;

    ReadingResolver(CallerResolver callers, Readings readings) {
        this.callers = callers;
        this.readings = readings;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Reading.class;
    }

    @Override
    public Reading resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binderFactory) {
        return readings.of(
                callers.resolveArgument(parameter, container, request, binderFactory),
                Objects.requireNonNull(request.getNativeRequest(HttpServletRequest.class)));
    }
}
