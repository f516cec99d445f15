package cn.gongbang.gateway.issuer;

import cn.gongbang.gateway.InStandalone;
import cn.gongbang.gateway.signin.UserDirectory;
import cn.gongbang.tokens.OidcProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.oauth2.server.authorization.OAuth2AuthorizationServerConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.oauth2.jwt.JwtEncoder;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.token.JwtGenerator;
import org.springframework.security.web.SecurityFilterChain;

/** Spring Authorization Server as the standalone run's issuer. */
@Configuration(proxyBeanMethods = false)
@InStandalone
class IssuerConfiguration {

    @Bean
    PasswordEncoder clientSecrets() {
        return new SecretHash();
    }

    @Bean
    @Order(1)
    SecurityFilterChain issuerFilterChain(
            HttpSecurity http,
            IssuerProperties properties,
            OidcProperties oidc,
            PasswordEncoder secrets,
            JwtEncoder encoder,
            UserDirectory directory) {
        JwtGenerator tokens = new JwtGenerator(encoder);
        tokens.setJwtCustomizer(new TokenClaims(oidc, directory));
        OAuth2AuthorizationServerConfigurer issuer = new OAuth2AuthorizationServerConfigurer();
        return http.securityMatcher(issuer.getEndpointsMatcher())
                .with(issuer, server -> server.registeredClientRepository(
                                Clients.of(properties, secrets, oidc.issuer()))
                        .authorizationService(new RecentAuthorizations())
                        .authorizationServerSettings(AuthorizationServerSettings.builder()
                                .issuer(oidc.issuer())
                                .build())
                        .tokenGenerator(tokens)
                        .oidc(Customizer.withDefaults()))
                .csrf(AbstractHttpConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                .build();
    }
}
