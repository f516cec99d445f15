package cn.gongbang.gateway.signin;

import cn.gongbang.gateway.InStandalone;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.stereotype.Component;

/**
 * HTTP Basic of the standalone run. A header is checked once; for five minutes a hash of it, keyed anew at every start,
 * stands for the check.
 */
@Component
@InStandalone
class BasicSignIn {
    private static final String SCHEME = "Basic ";
    private static final String HMAC = "HmacSHA256";

    private final PasswordSignIn passwords;
    private final UserDirectory directory;
    private final SecretKeySpec key;
    private final Cache<ByteBuffer, String> checked = Caffeine.newBuilder()
            .expireAfterWrite(Duration.ofMinutes(5))
            .maximumSize(10_000)
            .build();

    BasicSignIn(PasswordSignIn passwords, UserDirectory directory) {
        this.passwords = passwords;
        this.directory = directory;
        byte[] random = new byte[32];
        new SecureRandom().nextBytes(random);
        this.key = new SecretKeySpec(random, HMAC);
    }

    static boolean isBasic(String authorization) {
        return authorization.regionMatches(true, 0, SCHEME, 0, SCHEME.length());
    }

    /**
     * @throws BadCredentialsException for an unknown user, a wrong password or an unreadable header
     * @throws TooManySignIns when the client must wait
     */
    User signIn(String authorization) {
        ByteBuffer hash = hash(authorization);
        String name = checked.getIfPresent(hash);
        if (name != null) {
            return directory.find(name).orElseThrow(() -> new BadCredentialsException("unknown user"));
        }
        String credentials = decode(authorization.substring(SCHEME.length()).strip());
        int colon = credentials.indexOf(':');
        if (colon <= 0) {
            throw new BadCredentialsException("no user name");
        }
        User user = passwords.signIn(credentials.substring(0, colon), credentials.substring(colon + 1));
        checked.put(hash, user.name());
        return user;
    }

    private static String decode(String base64) {
        try {
            return new String(Base64.getDecoder().decode(base64), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException unreadable) {
            // The cause could quote the header.
            throw new BadCredentialsException("not base64");
        }
    }

    private ByteBuffer hash(String authorization) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(key);
            return ByteBuffer.wrap(mac.doFinal(authorization.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
