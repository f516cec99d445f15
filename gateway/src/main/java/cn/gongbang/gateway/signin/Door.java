package cn.gongbang.gateway.signin;

import cn.gongbang.contracts.codes.Role;
import cn.gongbang.tokens.IssuerOutages;
import cn.gongbang.tokens.TokenReader;
import jakarta.servlet.DispatcherType;
import java.util.Arrays;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** Who may pass where: everything needs a sign-in except the running notices, and a role that is known. */
@Configuration(proxyBeanMethods = false)
class Door {
    private static final String[] USERS = Arrays.stream(Role.values())
            .filter(role -> role != Role.SERVICE)
            .map(Role::name)
            .toArray(String[]::new);
    private static final RequestMatcher PUBLIC = new OrRequestMatcher(
            PathPatternRequestMatcher.pathPattern(HttpMethod.GET, "/api/notices"),
            PathPatternRequestMatcher.pathPattern(HttpMethod.HEAD, "/api/notices"));

    @Bean
    SecurityFilterChain doorFilterChain(
            HttpSecurity http,
            TokenReader tokens,
            ObjectProvider<BasicSignIn> basicSignIn,
            ObjectProvider<TokenMint> mint,
            Refusals refusals)
            throws Exception {
        basicSignIn.ifAvailable(basic -> http.addFilterBefore(
                new MintedTokenFilter(basic, mint.getObject(), tokens, refusals), AnonymousAuthenticationFilter.class));
        return http.csrf(AbstractHttpConfigurer::disable)
                .cors(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .headers(AbstractHttpConfigurer::disable)
                .oauth2ResourceServer(server -> server.jwt(jwt -> jwt.jwtAuthenticationConverter(tokens))
                        .authenticationEntryPoint(refusals)
                        .accessDeniedHandler(refusals)
                        .withObjectPostProcessor(new IssuerOutages(refusals)))
                .exceptionHandling(
                        handling -> handling.authenticationEntryPoint(refusals).accessDeniedHandler(refusals))
                .authorizeHttpRequests(
                        requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.INCLUDE)
                                .permitAll()
                                .requestMatchers(PUBLIC)
                                .permitAll()
                                .requestMatchers("/dev/**")
                                .hasRole(Role.ADMIN.name())
                                .anyRequest()
                                .hasAnyRole(USERS))
                .build();
    }
}
