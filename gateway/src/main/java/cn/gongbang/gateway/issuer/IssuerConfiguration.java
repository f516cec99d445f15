package cn.gongbang.gateway.issuer;

import cn.gongbang.gateway.InStandalone;
import cn.gongbang.gateway.keys.SigningKeys;
import cn.gongbang.gateway.signin.PasswordSignIn;
import cn.gongbang.gateway.signin.UserDirectory;
import cn.gongbang.tokens.OidcProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.oauth2.server.authorization.OAuth2AuthorizationServerConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.oauth2.jwt.JwtEncoder;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.token.JwtGenerator;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.savedrequest.CookieRequestCache;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.AndRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** Spring Authorization Server as the standalone run's issuer, and the page people sign in on. */
@Configuration(proxyBeanMethods = false)
@InStandalone
class IssuerConfiguration {
    private static final String AUTHORIZE = "/oauth2/authorize";
    private static final RequestMatcher PAGE = new OrRequestMatcher(
            PathPatternRequestMatcher.pathPattern(SignInPage.PATH),
            PathPatternRequestMatcher.pathPattern(SignInPage.STYLE));
    /** Who has not signed in is told so instead of being shown the page. */
    private static final RequestMatcher SILENT = new AndRequestMatcher(
            PathPatternRequestMatcher.pathPattern(AUTHORIZE), request -> "none".equals(request.getParameter("prompt")));

    @Bean
    PasswordEncoder clientSecrets() {
        return new SecretHash();
    }

    @Bean
    SignInCookie signInCookie(OidcProperties oidc, SigningKeys keys, JwtEncoder encoder) {
        return new SignInCookie(oidc.issuer(), keys, encoder);
    }

    @Bean
    JwtGenerator issuedTokens(JwtEncoder encoder, OidcProperties oidc, UserDirectory directory) {
        JwtGenerator tokens = new JwtGenerator(encoder);
        tokens.setJwtCustomizer(new TokenClaims(oidc, directory));
        return tokens;
    }

    @Bean
    RegisteredClientRepository clients(IssuerProperties properties, OidcProperties oidc, PasswordEncoder secrets) {
        return Clients.of(properties, secrets, oidc.issuer());
    }

    @Bean
    OAuth2AuthorizationService authorizations() {
        return new RecentAuthorizations();
    }

    @Bean
    AuthorizationServerSettings issuerSettings(OidcProperties oidc) {
        return AuthorizationServerSettings.builder().issuer(oidc.issuer()).build();
    }

    @Bean
    @Order(1)
    SecurityFilterChain issuerFilterChain(
            HttpSecurity http,
            IssuerEndpoints endpoints,
            SignInCookie cookie,
            PasswordSignIn passwords,
            SignInFailures failures) {
        OAuth2AuthorizationServerConfigurer issuer = new OAuth2AuthorizationServerConfigurer();
        RequestMatcher authorize = PathPatternRequestMatcher.pathPattern(AUTHORIZE);
        RequestMatcher logout = PathPatternRequestMatcher.pathPattern(HttpMethod.GET, IssuerEndpoints.LOGOUT);
        CookieRequestCache asked = new CookieRequestCache();
        asked.setRequestMatcher(authorize);
        return http.securityMatcher(new OrRequestMatcher(issuer.getEndpointsMatcher(), PAGE, logout))
                .with(issuer, endpoints::configure)
                .headers(AbstractHttpConfigurer::disable)
                .csrf(csrf -> csrf.csrfTokenRepository(new CookieCsrfTokenRepository()))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .securityContext(context -> context.securityContextRepository(cookie))
                .requestCache(cache -> cache.requestCache(asked))
                .authenticationProvider(new PagePasswords(passwords))
                .formLogin(form -> form.loginPage(SignInPage.PATH).failureHandler(failures))
                .logout(out -> out.logoutRequestMatcher(logout).logoutSuccessUrl("/"))
                .exceptionHandling(handling -> handling.accessDeniedHandler(failures)
                        .defaultAuthenticationEntryPointFor(
                                new LoginUrlAuthenticationEntryPoint(SignInPage.PATH), authorize))
                .authorizeHttpRequests(requests -> requests.requestMatchers(PAGE, SILENT)
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .build();
    }
}
