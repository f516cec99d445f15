package cn.gongbang.platform;

import cn.gongbang.platform.time.DomainTime;
import java.time.Clock;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;

/** The plumbing every service stands on. */
@Configuration(proxyBeanMethods = false)
@ComponentScan
class PlatformConfiguration {
    @Bean
    @ConditionalOnMissingBean(Clock.class)
    Clock domainClock() {
        return DomainTime.wallClock();
    }
}
