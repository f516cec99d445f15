package cn.gongbang.gateway.signin;

import cn.gongbang.contracts.codes.Role;
import cn.gongbang.gateway.GatewayProperties;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationConverter;
import org.springframework.security.oauth2.server.resource.web.authentication.BearerTokenAuthenticationFilter;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.authentication.AuthenticationEntryPointFailureHandler;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** Who may pass where: everything needs a sign-in except the running notices and the public keys. */
@Configuration(proxyBeanMethods = false)
class Door {
    private static final RequestMatcher PUBLIC = new OrRequestMatcher(
            PathPatternRequestMatcher.pathPattern(HttpMethod.GET, "/api/notices"),
            PathPatternRequestMatcher.pathPattern(HttpMethod.HEAD, "/api/notices"),
            PathPatternRequestMatcher.pathPattern(HttpMethod.GET, "/oauth2/jwks"));

    @Bean
    SecurityFilterChain doorFilterChain(
            HttpSecurity http,
            GatewayProperties properties,
            BasicSignIn basicSignIn,
            TokenMint mint,
            JwtAuthenticationConverter authentication,
            Refusals refusals)
            throws Exception {
        Function<HttpServletRequest, Optional<User>> who =
                request -> whoWithoutBearer(request, properties.basic(), basicSignIn);
        return http.csrf(AbstractHttpConfigurer::disable)
                .cors(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .headers(AbstractHttpConfigurer::disable)
                .oauth2ResourceServer(server -> server.jwt(jwt -> jwt.jwtAuthenticationConverter(authentication))
                        .authenticationEntryPoint(refusals)
                        .accessDeniedHandler(refusals)
                        .withObjectPostProcessor(tellingOutages(refusals)))
                .addFilterBefore(
                        new MintedTokenFilter(who, mint, authentication, refusals), AnonymousAuthenticationFilter.class)
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
                                .authenticated())
                .build();
    }

    private static Optional<User> whoWithoutBearer(HttpServletRequest request, boolean basic, BasicSignIn basicSignIn) {
        if (SecurityContextHolder.getContext().getAuthentication() != null) {
            return Optional.empty();
        }
        String authorization = request.getHeader(HttpHeaders.AUTHORIZATION);
        if (basic && authorization != null && BasicSignIn.isBasic(authorization)) {
            return Optional.of(basicSignIn.signIn(authorization));
        }
        return PUBLIC.matches(request) ? Optional.of(User.ANONYMOUS) : Optional.empty();
    }

    private static ObjectPostProcessor<BearerTokenAuthenticationFilter> tellingOutages(Refusals refusals) {
        AuthenticationEntryPointFailureHandler handler = new AuthenticationEntryPointFailureHandler(refusals);
        handler.setRethrowAuthenticationServiceException(false);
        return new ObjectPostProcessor<>() {
            @Override
            public <F extends BearerTokenAuthenticationFilter> F postProcess(F filter) {
                filter.setAuthenticationFailureHandler(handler);
                return filter;
            }
        };
    }
}
