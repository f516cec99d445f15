package cn.gongbang.gateway.issuer;

import cn.gongbang.gateway.signin.ClientAddress;
import cn.gongbang.gateway.signin.SignInThrottle;
import cn.gongbang.gateway.signin.TooManySignIns;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;

/** Slows down guessing a client's secret as it does for a user's password; a client without a secret has nothing to guess. */
final class ThrottledClients implements AuthenticationProvider {
    private final AuthenticationProvider secrets;
    private final SignInThrottle throttle;
    private final ClientAddress addresses;

    ThrottledClients(AuthenticationProvider secrets, SignInThrottle throttle, ClientAddress addresses) {
        this.secrets = secrets;
        this.throttle = throttle;
        this.addresses = addresses;
    }

    @Override
    public @Nullable Authentication authenticate(Authentication client) {
        if (client.getCredentials() == null) {
            return secrets.authenticate(client);
        }
        String address = addresses.current();
        AtomicReference<@Nullable Authentication> known = new AtomicReference<>();
        AtomicReference<@Nullable OAuth2AuthenticationException> refused = new AtomicReference<>();
        try {
            throttle.check(client.getName(), address, () -> isKnown(client, known, refused));
        } catch (TooManySignIns tooMany) {
            throw new OAuth2AuthenticationException(new OAuth2Error(OAuth2ErrorCodes.INVALID_CLIENT), tooMany);
        } catch (BadCredentialsException wrong) {
            throw Objects.requireNonNull(refused.get());
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
