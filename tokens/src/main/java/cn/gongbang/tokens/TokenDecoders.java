package cn.gongbang.tokens;

import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.DefaultJOSEObjectTypeVerifier;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimNames;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;

/**
 * The check every resource server makes by itself: signature by one of the issuer's keys with a public-key algorithm,
 * issuer, audience, a subject, an end that has not passed and a beginning that has, both give or take a minute.
 */
public final class TokenDecoders {
    private static final Duration CLOCKS_DIFFER_BY = Duration.ofSeconds(60);
    private static final Set<JWSAlgorithm> ALGORITHMS =
            Set.of(JWSAlgorithm.RS256, JWSAlgorithm.PS256, JWSAlgorithm.ES256, JWSAlgorithm.EdDSA);

    private TokenDecoders() {}

    /** Checks by the keys the issuer publishes. */
    public static JwtDecoder of(OidcProperties properties, OidcDiscovery issuer) {
        return of(properties, PublishedKeys.of(issuer), Clock.systemUTC());
    }

    /** Checks by keys at hand. */
    public static JwtDecoder of(OidcProperties properties, JWKSource<SecurityContext> keys) {
        return of(properties, keys, Clock.systemUTC());
    }

    static JwtDecoder of(OidcProperties properties, JWKSource<SecurityContext> keys, Clock wallClock) {
        DefaultJWTProcessor<SecurityContext> processor = new DefaultJWTProcessor<>();
        processor.setJWSKeySelector(new JWSVerificationKeySelector<>(ALGORITHMS, keys));
        processor.setJWSTypeVerifier(
                new DefaultJOSEObjectTypeVerifier<>(JOSEObjectType.JWT, new JOSEObjectType("at+jwt"), null));
        // Claims are checked below, by one clock and one tolerance.
        processor.setJWTClaimsSetVerifier((claims, context) -> {});
        NimbusJwtDecoder decoder = new NimbusJwtDecoder(processor);
        JwtTimestampValidator inTime = new JwtTimestampValidator(CLOCKS_DIFFER_BY);
        inTime.setClock(wallClock);
        decoder.setJwtValidator(new DelegatingOAuth2TokenValidator<>(validators(properties, inTime)));
        return new RememberingJwtDecoder(decoder, inTime, wallClock);
    }

    private static List<OAuth2TokenValidator<Jwt>> validators(OidcProperties properties, JwtTimestampValidator inTime) {
        return List.of(
                inTime,
                new JwtClaimValidator<@Nullable Object>(JwtClaimNames.EXP, end -> end != null),
                new JwtClaimValidator<@Nullable String>(
                        JwtClaimNames.SUB, subject -> subject != null && !subject.isBlank()),
                new JwtIssuerValidator(properties.issuer()),
                new JwtClaimValidator<@Nullable List<String>>(
                        JwtClaimNames.AUD, audience -> audience != null && audience.contains(properties.audience())));
    }
}
