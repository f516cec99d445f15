package cn.gongbang.gateway.signin;

import cn.gongbang.contracts.codes.Role;
import cn.gongbang.gateway.GatewayProperties;
import com.nimbusds.jose.JOSEException;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimNames;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationConverter;
import org.springframework.security.oauth2.server.resource.authentication.JwtGrantedAuthoritiesConverter;

/** Which bearer tokens are taken at the door and what they allow. */
@Configuration(proxyBeanMethods = false)
class BearerTokens {

    /** Takes the configured issuer's tokens; those meant for services among themselves stay inside. */
    @Bean
    JwtDecoder jwtDecoder(GatewayProperties properties, SigningKey ownKey) throws JOSEException {
        NimbusJwtDecoder decoder = properties.jwkSetUri() == null
                ? NimbusJwtDecoder.withPublicKey(ownKey.key().toRSAPublicKey()).build()
                : NimbusJwtDecoder.withJwkSetUri(properties.jwkSetUri().toString())
                        .build();
        OAuth2TokenValidator<Jwt> audience = new JwtClaimValidator<List<String>>(
                JwtClaimNames.AUD, named -> named != null && named.contains(properties.audience()));
        OAuth2TokenValidator<Jwt> fromOutside = new JwtClaimValidator<Object>(
                TokenMint.ROLES,
                roles -> !(roles instanceof List<?> given
                        && (given.contains(Role.SERVICE.name()) || given.contains(Role.PUBLIC.name()))));
        decoder.setJwtValidator(JwtValidators.createDefaultWithValidators(
                List.of(new JwtIssuerValidator(properties.issuer()), audience, fromOutside)));
        return decoder;
    }

    /** Each role of a token becomes the authority {@code ROLE_<role>}. */
    @Bean
    JwtAuthenticationConverter jwtAuthenticationConverter() {
        JwtGrantedAuthoritiesConverter roles = new JwtGrantedAuthoritiesConverter();
        roles.setAuthoritiesClaimName(TokenMint.ROLES);
        roles.setAuthorityPrefix("ROLE_");
        JwtAuthenticationConverter converter = new JwtAuthenticationConverter();
        converter.setJwtGrantedAuthoritiesConverter(roles);
        return converter;
    }
}
