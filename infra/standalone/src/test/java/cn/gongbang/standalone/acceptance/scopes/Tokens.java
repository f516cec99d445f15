package cn.gongbang.standalone.acceptance.scopes;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.ApplicationListener;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.web.context.support.ServletRequestHandledEvent;

/** The tokens services were shown, by user: what somebody holds who reaches a service past the gateway. */
final class Tokens implements ApplicationListener<ServletRequestHandledEvent> {
    private final Map<String, String> shown = new ConcurrentHashMap<>();

    @Override
    public void onApplicationEvent(ServletRequestHandledEvent handled) {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null && authentication.getPrincipal() instanceof Jwt token) {
            shown.put(token.getSubject(), token.getTokenValue());
        }
    }

    String of(String user) {
        String token = shown.get(user);
        if (token == null) {
            throw new IllegalStateException("no service has been shown a token of " + user);
        }
        return token;
    }
}
