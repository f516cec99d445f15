package cn.gongbang.gateway.issuer;

import cn.gongbang.gateway.InStandalone;
import cn.gongbang.gateway.problems.ProblemCode;
import cn.gongbang.gateway.problems.Problems;
import cn.gongbang.gateway.signin.ClientAddress;
import cn.gongbang.gateway.signin.SignInThrottle;
import cn.gongbang.gateway.signin.TooManySignIns;
import cn.gongbang.tokens.OidcProperties;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.server.ServletServerHttpResponse;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.config.annotation.web.configurers.oauth2.server.authorization.OAuth2AuthorizationServerConfigurer;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.core.http.converter.OAuth2ErrorHttpMessageConverter;
import org.springframework.security.oauth2.server.authorization.authentication.ClientSecretAuthenticationProvider;
import org.springframework.stereotype.Component;

/**
 * How the issuer's endpoints differ from the library's: guessing secrets is slowed down, and sessions end at our page. No
 * {@code Customizer} bean, since such a one would make an issuer of every filter chain.
 */
@Component
@InStandalone
class IssuerEndpoints {
    static final String LOGOUT = "/logout";

    private final String issuer;
    private final SignInThrottle throttle;
    private final ClientAddress addresses;
    private final Problems problems;
    private final OAuth2ErrorHttpMessageConverter errors = new OAuth2ErrorHttpMessageConverter();

    IssuerEndpoints(OidcProperties oidc, SignInThrottle throttle, ClientAddress addresses, Problems problems) {
        this.issuer = oidc.issuer();
        this.throttle = throttle;
        this.addresses = addresses;
        this.problems = problems;
    }

    void configure(OAuth2AuthorizationServerConfigurer server) {
        server.clientAuthentication(clients -> clients.authenticationProviders(providers ->
                                providers.replaceAll(this::throttled))
                        .errorResponseHandler(this::refuse))
                .oidc(parts -> parts.providerConfigurationEndpoint(document -> document.providerConfigurationCustomizer(
                        told -> told.claim("end_session_endpoint", issuer + LOGOUT))));
    }

    /** The others have nothing to guess, and would turn the failure of this one into a wait at once. */
    private AuthenticationProvider throttled(AuthenticationProvider provider) {
        return provider instanceof ClientSecretAuthenticationProvider
                ? new ThrottledClients(provider, throttle, addresses)
                : provider;
    }

    private void refuse(HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        if (failure.getCause() instanceof TooManySignIns tooMany) {
            response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(tooMany.secondsToWait()));
            problems.write(ProblemCode.SIGN_IN_THROTTLED, request, response);
            return;
        }
        String code = failure instanceof OAuth2AuthenticationException refusal
                ? refusal.getError().getErrorCode()
                : OAuth2ErrorCodes.INVALID_REQUEST;
        boolean unknown = OAuth2ErrorCodes.INVALID_CLIENT.equals(code);
        ServletServerHttpResponse answer = new ServletServerHttpResponse(response);
        answer.setStatusCode(unknown ? HttpStatus.UNAUTHORIZED : HttpStatus.BAD_REQUEST);
        if (unknown) {
            answer.getHeaders().set(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"gongbang\"");
        }
        errors.write(new OAuth2Error(code), MediaType.APPLICATION_JSON, answer);
    }
}
