package cn.gongbang.gateway.keys;

import cn.gongbang.gateway.InStandalone;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.jwt.JwtEncoder;
import org.springframework.security.oauth2.jwt.NimbusJwtEncoder;

@Configuration(proxyBeanMethods = false)
@InStandalone
class KeysConfiguration {

    @Bean
    SigningKeys signingKeys(
            @Value("${gongbang.issuer.keys}") Path file,
            @Value("${gongbang.issuer.keys-changed-every}") Duration changedEvery)
            throws IOException {
        return new SigningKeys(new KeyFile(file), changedEvery, InstantSource.system());
    }

    /** Signs with the first of the keys that count. */
    @Bean
    JwtEncoder jwtEncoder(JWKSource<SecurityContext> keys) {
        NimbusJwtEncoder encoder = new NimbusJwtEncoder(keys);
        encoder.setJwkSelector(List::getFirst);
        return encoder;
    }
}
