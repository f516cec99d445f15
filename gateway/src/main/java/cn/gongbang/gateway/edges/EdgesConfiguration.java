package cn.gongbang.gateway.edges;

import cn.gongbang.gateway.problems.Problems;
import io.github.bucket4j.TimeMeter;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import java.util.EnumSet;
import org.apache.coyote.http11.AbstractHttp11Protocol;
import org.springframework.boot.security.autoconfigure.web.servlet.SecurityFilterProperties;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

/** The order of the edges: headers around everything, then origin and shape, the sign-in, and who asks too often. */
@Configuration(proxyBeanMethods = false)
class EdgesConfiguration {

    /** Limits follow the time that passes, whatever the clock of the domain says. */
    @Bean
    TimeMeter edgesTime() {
        return TimeMeter.SYSTEM_NANOTIME;
    }

    @Bean
    FilterRegistrationBean<AnswerHeadersFilter> answerHeadersFilter(AnswerHeaders headers) {
        var filter = at(Ordered.HIGHEST_PRECEDENCE, new AnswerHeadersFilter(headers));
        filter.setDispatcherTypes(EnumSet.of(DispatcherType.REQUEST, DispatcherType.ERROR));
        return filter;
    }

    @Bean
    FilterRegistrationBean<CrossOriginFilter> crossOriginFilter(CrossOrigin crossOrigin, Problems problems) {
        return at(Ordered.HIGHEST_PRECEDENCE + 1, new CrossOriginFilter(crossOrigin, problems));
    }

    @Bean
    FilterRegistrationBean<RequestShapeFilter> requestShapeFilter(
            RequestShape shape, TimeMeter edgesTime, Problems problems) {
        return at(Ordered.HIGHEST_PRECEDENCE + 2, new RequestShapeFilter(shape, edgesTime, problems));
    }

    @Bean
    FilterRegistrationBean<RateLimitFilter> rateLimitFilter(
            RateLimits limits, TrustedProxies proxies, Problems problems) {
        var filter =
                at(SecurityFilterProperties.DEFAULT_FILTER_ORDER + 1, new RateLimitFilter(limits, proxies, problems));
        filter.addUrlPatterns("/api/*", "/dev/*");
        return filter;
    }

    /** A client that asks before it sends is told to go on when its body is wanted, not before. */
    @Bean
    WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> waitingClients() {
        return factory -> factory.addConnectorCustomizers(connector -> {
            if (connector.getProtocolHandler() instanceof AbstractHttp11Protocol<?> http) {
                http.setContinueResponseTiming("onRead");
            }
        });
    }

    private static <F extends Filter> FilterRegistrationBean<F> at(int order, F filter) {
        FilterRegistrationBean<F> registration = new FilterRegistrationBean<>(filter);
        registration.setOrder(order);
        return registration;
    }
}
