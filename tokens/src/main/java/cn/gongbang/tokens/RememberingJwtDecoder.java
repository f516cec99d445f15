package cn.gongbang.tokens;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtValidationException;

/**
 * Checks a token's signature twice a minute instead of with every request; its time is looked at every time. With
 * {@link PublishedKeys} a withdrawn key is believed for one minute at most.
 */
final class RememberingJwtDecoder implements JwtDecoder {
    static final Duration REMEMBERED_FOR = Duration.ofSeconds(30);

    private static final int MOST = 5_000;
    private final JwtDecoder decoder;
    private final OAuth2TokenValidator<Jwt> inTime;
    private final Cache<String, Jwt> checked;

    RememberingJwtDecoder(JwtDecoder decoder, OAuth2TokenValidator<Jwt> inTime, Clock wallClock) {
        this.decoder = decoder;
        this.inTime = inTime;
        this.checked = Caffeine.newBuilder()
                .maximumSize(MOST)
                .expireAfterWrite(REMEMBERED_FOR)
                .ticker(() -> TimeUnit.MILLISECONDS.toNanos(wallClock.millis()))
                .build();
    }

    @Override
    public Jwt decode(String token) {
        Jwt jwt = checked.get(token, decoder::decode);
        OAuth2TokenValidatorResult result = inTime.validate(jwt);
        if (result.hasErrors()) {
            throw new JwtValidationException("the token is out of its time", result.getErrors());
        }
        return jwt;
    }
}
