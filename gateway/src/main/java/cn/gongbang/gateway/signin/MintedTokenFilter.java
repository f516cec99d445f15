package cn.gongbang.gateway.signin;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.core.convert.converter.Converter;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.web.filter.OncePerRequestFilter;

/** Signs in who brings no bearer token but is known otherwise, by a token the gateway mints for the services to see. */
class MintedTokenFilter extends OncePerRequestFilter {
    private final Function<HttpServletRequest, Optional<User>> who;
    private final TokenMint mint;
    private final Converter<Jwt, AbstractAuthenticationToken> authentication;
    private final AuthenticationEntryPoint refusal;

    MintedTokenFilter(
            Function<HttpServletRequest, Optional<User>> who,
            TokenMint mint,
            Converter<Jwt, AbstractAuthenticationToken> authentication,
            AuthenticationEntryPoint refusal) {
        this.who = who;
        this.mint = mint;
        this.authentication = authentication;
        this.refusal = refusal;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            who.apply(request).map(mint::tokenFor).map(authentication::convert).ifPresent(signedIn -> {
                SecurityContext context = SecurityContextHolder.createEmptyContext();
                context.setAuthentication(signedIn);
                SecurityContextHolder.setContext(context);
            });
        } catch (AuthenticationException refused) {
            refusal.commence(request, response, refused);
            return;
        }
        chain.doFilter(request, response);
    }
}
