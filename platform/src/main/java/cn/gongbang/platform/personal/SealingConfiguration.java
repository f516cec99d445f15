package cn.gongbang.platform.personal;

import cn.gongbang.platform.internal.CaseService;
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

    @Bean
    @ConditionalOnProperty(name = "gongbang.keys.remote", havingValue = "true", matchIfMissing = true)
    RemoteKeyRing remoteKeyRing(CaseService caseService) {
        return new RemoteKeyRing(caseService);
    }
}
