package cn.gongbang.tokens;

import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.oauth2.server.resource.web.authentication.BearerTokenAuthenticationFilter;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.authentication.AuthenticationEntryPointFailureHandler;

/** Lets the entry point also tell that a token could not be checked, since its issuer's keys cannot be had. */
public final class IssuerOutages implements ObjectPostProcessor<BearerTokenAuthenticationFilter> {
    private final AuthenticationEntryPointFailureHandler handler;

    public IssuerOutages(AuthenticationEntryPoint entryPoint) {
        handler = new AuthenticationEntryPointFailureHandler(entryPoint);
        handler.setRethrowAuthenticationServiceException(false);
    }

    @Override
    public <F extends BearerTokenAuthenticationFilter> F postProcess(F filter) {
        filter.setAuthenticationFailureHandler(handler);
        return filter;
    }
}
