package cn.gongbang.platform.access;

import cn.gongbang.platform.internal.CaseService;
import cn.gongbang.platform.security.CallerResolver;
import cn.gongbang.tokens.TokenReader;
import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Every service logs what it shows; case-service keeps the log, beside the key ring, and the others send it there. */
@Configuration(proxyBeanMethods = false)
public class AccessConfiguration implements WebMvcConfigurer {
    private final TokenReader tokens;
    private final Readings readings;

    AccessConfiguration(TokenReader tokens, Readings readings) {
        this.tokens = tokens;
        this.readings = readings;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new ReadingResolver(new CallerResolver(tokens), readings));
    }

    @Bean
    @ConditionalOnProperty(name = "gongbang.keys.remote", havingValue = "true", matchIfMissing = true)
    AccessLog remoteAccessLog(CaseService caseService) {
        return entries -> caseService.post(AccessLog.PATH, entries);
    }
}
