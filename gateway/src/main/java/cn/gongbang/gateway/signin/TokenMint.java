package cn.gongbang.gateway.signin;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwsHeader;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.jwt.JwtEncoder;
import org.springframework.security.oauth2.jwt.JwtEncoderParameters;
import org.springframework.security.oauth2.jwt.NimbusJwtEncoder;
import org.springframework.stereotype.Component;

/**
 * Mints the short-lived tokens services see. One token serves a user until shortly before it ends. Tokens follow the
 * wall clock, never a simulated one.
 */
@Component
class TokenMint {
    static final String ISSUER = "gongbang";
    static final String ROLES = "roles";
    private static final Duration VALID_FOR = Duration.ofMinutes(10);
    private static final Duration RENEWED_BEFORE_END = Duration.ofMinutes(2);

    private final JwtEncoder encoder;
    private final JwsHeader header;
    private final InstantSource wallClock;
    private final Cache<User, Jwt> current = Caffeine.newBuilder()
            .maximumSize(10_000)
            .expireAfterWrite(VALID_FOR)
            .build();

    @Autowired
    TokenMint(SigningKey signingKey) {
        this(signingKey, InstantSource.system());
    }

    TokenMint(SigningKey signingKey, InstantSource wallClock) {
        this.encoder = new NimbusJwtEncoder(new ImmutableJWKSet<>(new JWKSet(signingKey.key())));
        this.header = JwsHeader.with(SignatureAlgorithm.RS256)
                .keyId(signingKey.key().getKeyID())
                .build();
        this.wallClock = wallClock;
    }

    Jwt tokenFor(User user) {
        Jwt token = current.getIfPresent(user);
        if (token != null && isFresh(token)) {
            return token;
        }
        return current.asMap().compute(user, (same, old) -> old != null && isFresh(old) ? old : mint(same));
    }

    private boolean isFresh(Jwt token) {
        Instant end = Objects.requireNonNull(token.getExpiresAt());
        return wallClock.instant().isBefore(end.minus(RENEWED_BEFORE_END));
    }

    private Jwt mint(User user) {
        Instant now = wallClock.instant();
        JwtClaimsSet.Builder claims = JwtClaimsSet.builder()
                .issuer(ISSUER)
                .audience(List.of(ISSUER))
                .subject(user.name())
                .claim(ROLES, user.roles().stream().map(Enum::name).toList())
                .issuedAt(now)
                .expiresAt(now.plus(VALID_FOR));
        if (user.union() != null) {
            claims.claim("union", user.union().value());
        }
        return encoder.encode(JwtEncoderParameters.from(header, claims.build()));
    }
}
