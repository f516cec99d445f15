package cn.gongbang.gateway.signin;

import cn.gongbang.gateway.InStandalone;
import cn.gongbang.tokens.OidcProperties;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
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
import org.springframework.stereotype.Component;

/**
 * Mints the short-lived tokens services see. One token serves a user until shortly before it ends. Tokens follow the
 * wall clock, never a simulated one.
 */
@Component
@InStandalone
class TokenMint {
    private static final JwsHeader HEADER =
            JwsHeader.with(SignatureAlgorithm.RS256).build();
    private static final Duration VALID_FOR = Duration.ofMinutes(10);
    private static final Duration RENEWED_BEFORE_END = Duration.ofMinutes(2);

    private final JwtEncoder encoder;
    private final OidcProperties issuer;
    private final InstantSource wallClock;
    private final Cache<User, Jwt> current = Caffeine.newBuilder()
            .maximumSize(10_000)
            .expireAfterWrite(VALID_FOR)
            .build();

    @Autowired
    TokenMint(JwtEncoder encoder, OidcProperties issuer) {
        this(encoder, issuer, InstantSource.system());
    }

    TokenMint(JwtEncoder encoder, OidcProperties issuer, InstantSource wallClock) {
        this.encoder = encoder;
        this.issuer = issuer;
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
                .issuer(issuer.issuer())
                .audience(List.of(issuer.audience()))
                .subject(user.name())
                .claim(
                        issuer.rolesClaim(),
                        user.roles().stream().map(Enum::name).toList())
                .issuedAt(now)
                .expiresAt(now.plus(VALID_FOR));
        if (user.union() != null) {
            claims.claim(issuer.unionClaim(), user.union().value());
        }
        return encoder.encode(JwtEncoderParameters.from(HEADER, claims.build()));
    }
}
