package cn.gongbang.gateway.issuer;

import cn.gongbang.gateway.signin.ClientAddress;
import cn.gongbang.gateway.signin.SignInThrottle;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/** Slows down guessing a client's secret as it does for a user's password; a client without a secret has nothing to guess. */
final class ThrottledClients implements AuthenticationProvider {
    private final AuthenticationProvider secrets;
    private final SignInThrottle throttle;

    ThrottledClients(AuthenticationProvider secrets, SignInThrottle throttle) {
        this.secrets = secrets;
        this.throttle = throttle;
    }

    @Override
    public @Nullable Authentication authenticate(Authentication client) {
        if (client.getCredentials() == null || !(client.getDetails() instanceof WebAuthenticationDetails details)) {
            return secrets.authenticate(client);
        }
        ClientAddress address = ClientAddress.of(details.getRemoteAddress());
        AtomicReference<@Nullable Authentication> known = new AtomicReference<>();
        AtomicReference<@Nullable OAuth2AuthenticationException> refused = new AtomicReference<>();
        try {
            throttle.check(client.getName(), address, () -> isKnown(client, known, refused));
        } catch (BadCredentialsException wrong) {
            OAuth2AuthenticationException refusal = refused.get();
            throw refusal == null ? wrong : refusal;
        }
        if (known.get() != null) {
            throttle.succeeded(client.getName(), address);
        }
        return known.get();
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return secrets.supports(authentication);
    }

    private boolean isKnown(
            Authentication client,
            AtomicReference<@Nullable Authentication> known,
            AtomicReference<@Nullable OAuth2AuthenticationException> refused) {
        try {
            known.set(secrets.authenticate(client));
            return true;
        } catch (OAuth2AuthenticationException refusal) {
            refused.set(refusal);
            return false;
        }
    }
}
