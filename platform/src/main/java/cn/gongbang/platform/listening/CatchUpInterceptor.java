package cn.gongbang.platform.listening;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Lets a {@link CaughtUp} endpoint answer once its feed has come as far as its topics. */
@Component
final class CatchUpInterceptor implements HandlerInterceptor, WebMvcConfigurer {
    private final Hearsay hearsay;
    private final Feeds feeds;

    CatchUpInterceptor(Hearsay hearsay, Feeds feeds) {
        this.hearsay = hearsay;
        this.feeds = feeds;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method) {
            CaughtUp wanted = method.getMethodAnnotation(CaughtUp.class);
            if (wanted != null) {
                hearsay.catchUp(feeds.named(wanted.value()));
            }
        }
        return true;
    }
}
