package cn.gongbang.platform.personal;

import cn.gongbang.platform.security.ServiceTokens;
import java.net.URI;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Every service seals and opens; case-service holds the ring, the others ask it. */
@Configuration(proxyBeanMethods = false)
class SealingConfiguration {
    @Bean
    Sealing sealing(KeyRing ring) {
        return new Sealing(ring);
    }

    @Bean(destroyMethod = "close")
    @ConditionalOnProperty(name = "gongbang.keys.remote", havingValue = "true", matchIfMissing = true)
    RemoteKeyRing remoteKeyRing(@Value("${gongbang.services.case-service}") URI caseService, ServiceTokens tokens) {
        return new RemoteKeyRing(caseService, tokens);
    }
}
