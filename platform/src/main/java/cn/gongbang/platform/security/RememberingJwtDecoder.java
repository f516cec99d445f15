package cn.gongbang.platform.security;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.time.Instant;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;

/** Checks a token's signature once a minute instead of with every request; its expiry is looked at every time. */
final class RememberingJwtDecoder implements JwtDecoder {
    private static final int MOST = 5_000;
    private final JwtDecoder decoder;
    private final Cache<String, Jwt> checked = Caffeine.newBuilder()
            .maximumSize(MOST)
            .expireAfterWrite(Duration.ofMinutes(1))
            .build();

    RememberingJwtDecoder(JwtDecoder decoder) {
        this.decoder = decoder;
    }

    @Override
    public Jwt decode(String token) {
        Jwt jwt = checked.get(token, decoder::decode);
        Instant expiry = jwt.getExpiresAt();
        if (expiry == null || !Instant.now().isBefore(expiry)) {
            throw new BadJwtException("the token has expired");
        }
        return jwt;
    }
}
