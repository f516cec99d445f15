package cn.gongbang.platform;

import cn.gongbang.platform.time.DomainTime;
import cn.gongbang.tokens.RequiredSecrets;
import java.time.Clock;
import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** The plumbing every service stands on. */
@Configuration(proxyBeanMethods = false)
@ComponentScan
class PlatformConfiguration {
    @Bean
    static RequiredSecrets requiredSecrets(Environment environment) {
        boolean database = "jdbc".equals(environment.getProperty("gongbang.event-store"));
        String own = "gongbang.service.client-secret";
        return new RequiredSecrets(environment, database ? List.of(own, "spring.datasource.password") : List.of(own));
    }

    @Bean
    @ConditionalOnMissingBean(Clock.class)
    Clock domainClock() {
        return DomainTime.wallClock();
    }
}
