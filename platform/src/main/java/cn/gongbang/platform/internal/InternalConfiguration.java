package cn.gongbang.platform.internal;

import cn.gongbang.platform.security.ServiceTokens;
import java.net.URI;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The services that do not hold keys and access log themselves ask case-service. */
@Configuration(proxyBeanMethods = false)
class InternalConfiguration {
    @Bean(destroyMethod = "close")
    @ConditionalOnProperty(name = "gongbang.keys.remote", havingValue = "true", matchIfMissing = true)
    CaseService caseService(@Value("${gongbang.services.case-service}") URI address, ServiceTokens tokens) {
        return new CaseService(address, tokens);
    }
}
