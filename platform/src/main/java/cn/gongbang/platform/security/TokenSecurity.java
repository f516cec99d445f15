package cn.gongbang.platform.security;

import cn.gongbang.platform.problems.Problems;
import cn.gongbang.platform.problems.Refusal;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.MediaType;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.web.SecurityFilterChain;
import tools.jackson.databind.json.JsonMapper;

/** Services accept JWTs of the configured issuer only (contract.md, Signing in). */
@Configuration(proxyBeanMethods = false)
public class TokenSecurity {
    private static final String AUDIENCE = "gongbang";

    @Bean
    JwtDecoder jwtDecoder(
            @Value("${gongbang.jwt.jwk-set-uri}") String keys,
            @Value("${gongbang.jwt.issuer:gongbang}") String issuer) {
        NimbusJwtDecoder decoder = NimbusJwtDecoder.withJwkSetUri(keys).build();
        decoder.setJwtValidator(new DelegatingOAuth2TokenValidator<>(
                JwtValidators.createDefaultWithIssuer(issuer),
                new JwtClaimValidator<List<String>>(
                        "aud", audience -> audience != null && audience.contains(AUDIENCE))));
        return new RememberingJwtDecoder(decoder);
    }

    @Bean
    SecurityFilterChain tokensOnly(HttpSecurity http, Problems problems, JsonMapper json) {
        return http.csrf(AbstractHttpConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                .oauth2ResourceServer(server -> server.jwt(jwt -> {})
                        .authenticationEntryPoint((request, response, failure) -> refuse(
                                Refusal.of(401, "UNAUTHENTICATED", "problem.signIn"),
                                problems,
                                json,
                                request,
                                response)))
                .exceptionHandling(handling -> handling.authenticationEntryPoint((request, response, failure) -> refuse(
                        Refusal.of(401, "UNAUTHENTICATED", "problem.signIn"), problems, json, request, response)))
                .build();
    }

    private static void refuse(
            Refusal refusal,
            Problems problems,
            JsonMapper json,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        response.setStatus(refusal.details().status());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        json.writeValue(response.getOutputStream(), problems.body(refusal.details(), request.getLocale()));
    }
}
