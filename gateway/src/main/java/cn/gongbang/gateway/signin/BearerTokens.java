package cn.gongbang.gateway.signin;

import cn.gongbang.contracts.codes.Role;
import cn.gongbang.tokens.OidcDiscovery;
import cn.gongbang.tokens.OidcProperties;
import cn.gongbang.tokens.RequiredSecrets;
import cn.gongbang.tokens.TokenDecoders;
import cn.gongbang.tokens.TokenReader;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;

/** Which bearer tokens are taken at the door and what they allow. */
@Configuration(proxyBeanMethods = false)
class BearerTokens {

    @Bean
    static RequiredSecrets requiredSecrets(Environment environment) {
        return new RequiredSecrets(environment, List.of());
    }

    @Bean
    OidcProperties oidcProperties(Environment environment) {
        return OidcProperties.of(environment);
    }

    @Bean
    TokenReader tokenReader(OidcProperties properties) {
        return new TokenReader(properties);
    }

    /** Takes the configured issuer's tokens; those meant for services among themselves stay inside. */
    @Bean
    JwtDecoder jwtDecoder(
            OidcProperties properties, TokenReader tokens, ObjectProvider<JWKSource<SecurityContext>> ownKeys) {
        JWKSource<SecurityContext> own = ownKeys.getIfAvailable();
        JwtDecoder decoder = own == null
                ? TokenDecoders.of(properties, new OidcDiscovery(properties))
                : TokenDecoders.of(properties, own);
        return token -> {
            Jwt jwt = decoder.decode(token);
            if (tokens.roles(jwt).contains(Role.SERVICE)) {
                throw new BadJwtException("a service does not come in by the door");
            }
            return jwt;
        };
    }
}
