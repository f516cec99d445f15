package cn.gongbang.platform.security;

import cn.gongbang.tokens.TokenReader;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Gives endpoints the {@link Caller} of the verified token. */
public final class CallerResolver implements HandlerMethodArgumentResolver {
    private final TokenReader tokens;

    public CallerResolver(TokenReader tokens) {
        this.tokens = tokens;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Caller.class;
    }

    @Override
    public Caller resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binderFactory) {
        var authentication =
                Objects.requireNonNull(SecurityContextHolder.getContext().getAuthentication());
        Jwt token = (Jwt) Objects.requireNonNull(authentication.getPrincipal());
        return new Caller(Objects.requireNonNull(token.getSubject()), tokens.roles(token), tokens.union(token));
    }
}
