package cn.gongbang.platform.security;

import cn.gongbang.contracts.codes.Role;
import cn.gongbang.platform.problems.Problems;
import cn.gongbang.platform.problems.Refusal;
import cn.gongbang.tokens.IssuerOutages;
import cn.gongbang.tokens.OidcDiscovery;
import cn.gongbang.tokens.OidcProperties;
import cn.gongbang.tokens.TokenDecoders;
import cn.gongbang.tokens.TokenReader;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.InstantSource;
import java.util.Arrays;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import tools.jackson.databind.json.JsonMapper;

/**
 * Services accept JWTs of the configured issuer only (contract.md, Signing in): people and apps everywhere but at
 * {@code /internal}, other services nowhere else. Without a role that is known here a token opens nothing.
 */
@Configuration(proxyBeanMethods = false)
public class TokenSecurity {
    private static final String[] USERS = Arrays.stream(Role.values())
            .filter(role -> role != Role.SERVICE)
            .map(Role::name)
            .toArray(String[]::new);

    @Bean
    OidcProperties oidcProperties(Environment environment) {
        return OidcProperties.of(environment);
    }

    @Bean
    OidcDiscovery oidcDiscovery(OidcProperties properties) {
        return new OidcDiscovery(properties);
    }

    @Bean
    JwtDecoder jwtDecoder(OidcProperties properties, OidcDiscovery issuer) {
        return TokenDecoders.of(properties, issuer);
    }

    @Bean
    TokenReader tokenReader(OidcProperties properties) {
        return new TokenReader(properties);
    }

    @Bean
    ServiceTokens serviceTokens(
            OidcDiscovery issuer,
            @Value("${gongbang.service.client-id:${gongbang.service}}") String clientId,
            @Value("${gongbang.service.client-secret}") String clientSecret) {
        return new ClientCredentials(
                clientId,
                clientSecret,
                issuer::tokens,
                InstantSource.system(),
                ClientCredentials.Waiting.FOR_A_STARTING_ISSUER);
    }

    /** @param open resources that are read without signing in */
    @Bean
    SecurityFilterChain tokensOnly(
            HttpSecurity http,
            TokenReader tokens,
            Problems problems,
            JsonMapper json,
            @Value("${gongbang.open-to-all:}") String[] open) {
        AuthenticationEntryPoint refusal =
                (request, response, failure) -> refuse(notSignedIn(failure), problems, json, request, response);
        return http.csrf(AbstractHttpConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .authorizeHttpRequests(requests -> requests.requestMatchers("/internal/**")
                        .hasRole(Role.SERVICE.name())
                        .requestMatchers(request -> isOpen(request, open))
                        .permitAll()
                        .anyRequest()
                        .hasAnyRole(USERS))
                .oauth2ResourceServer(server -> server.jwt(jwt -> jwt.jwtAuthenticationConverter(tokens))
                        .authenticationEntryPoint(refusal)
                        .withObjectPostProcessor(new IssuerOutages(refusal)))
                .exceptionHandling(handling -> handling.authenticationEntryPoint(refusal)
                        .accessDeniedHandler((request, response, denied) ->
                                refuse(Refusal.forbidden("problem.role"), problems, json, request, response)))
                .build();
    }

    private static boolean isOpen(HttpServletRequest request, String[] open) {
        return Arrays.stream(open)
                .anyMatch(path -> PathPatternRequestMatcher.pathPattern(HttpMethod.GET, path)
                                .matches(request)
                        || PathPatternRequestMatcher.pathPattern(HttpMethod.HEAD, path)
                                .matches(request));
    }

    private static Refusal notSignedIn(AuthenticationException failure) {
        return failure instanceof AuthenticationServiceException
                ? Refusal.of(503, "SERVICE_UNAVAILABLE", "problem.issuer")
                : Refusal.of(401, "UNAUTHENTICATED", "problem.signIn");
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
