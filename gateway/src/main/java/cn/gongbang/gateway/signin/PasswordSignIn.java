package cn.gongbang.gateway.signin;

import cn.gongbang.gateway.InStandalone;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.stereotype.Component;

/** Signs a standalone user in by name and password, for HTTP Basic and the page alike; guesses are slowed down. */
@Component
@InStandalone
public class PasswordSignIn {
    private static final int LONGEST_NAME = 250;

    private final byte[] password;
    private final UserDirectory directory;
    private final SignInThrottle throttle;
    private final ClientAddress address;

    PasswordSignIn(
            @Value("${gongbang.issuer.password}") String password,
            UserDirectory directory,
            SignInThrottle throttle,
            ClientAddress address) {
        this.password = password.getBytes(StandardCharsets.UTF_8);
        this.directory = directory;
        this.throttle = throttle;
        this.address = address;
    }

    /**
     * @throws BadCredentialsException for an unknown user or a wrong password
     * @throws TooManySignIns when the client must wait
     * @throws AuthenticationServiceException when it cannot be told just now whether there is such a user
     */
    public User signIn(String name, String given) {
        String client = address.current();
        String user = name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name;
        throttle.check(user, client, () -> MessageDigest.isEqual(given.getBytes(StandardCharsets.UTF_8), password));
        User known = directory.find(name).orElse(null);
        if (known == null) {
            throttle.failed(user, client);
            throw new BadCredentialsException("unknown user");
        }
        throttle.succeeded(user, client);
        return known;
    }
}
