package cn.gongbang.gateway.signin;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.convert.converter.Converter;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.web.filter.OncePerRequestFilter;

/** Signs in who comes by HTTP Basic, by a token the gateway mints for the services to see. */
class MintedTokenFilter extends OncePerRequestFilter {
    private final BasicSignIn basicSignIn;
    private final TokenMint mint;
    private final Converter<Jwt, AbstractAuthenticationToken> authentication;
    private final AuthenticationEntryPoint refusal;

    MintedTokenFilter(
            BasicSignIn basicSignIn,
            TokenMint mint,
            Converter<Jwt, AbstractAuthenticationToken> authentication,
            AuthenticationEntryPoint refusal) {
        this.basicSignIn = basicSignIn;
        this.mint = mint;
        this.authentication = authentication;
        this.refusal = refusal;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String authorization = request.getHeader(HttpHeaders.AUTHORIZATION);
        if (authorization == null || !BasicSignIn.isBasic(authorization)) {
            chain.doFilter(request, response);
            return;
        }
        try {
            Jwt token = mint.tokenFor(basicSignIn.signIn(authorization));
            SecurityContext context = SecurityContextHolder.createEmptyContext();
            context.setAuthentication(authentication.convert(token));
            SecurityContextHolder.setContext(context);
        } catch (AuthenticationException refused) {
            refusal.commence(request, response, refused);
            return;
        }
        chain.doFilter(request, response);
    }
}
