package cn.gongbang.tokens;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.JWKSetCacheRefreshEvaluator;
import com.nimbusds.jose.jwk.source.JWKSetSource;
import com.nimbusds.jose.jwk.source.JWKSetUnavailableException;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.SecurityContext;
import java.io.IOException;
import java.text.ParseException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * The keys an issuer publishes. They are read anew every half minute and when a token names an unknown one, at most once
 * a second; an issuer that does not answer is taken at its last word for a few minutes.
 */
final class PublishedKeys implements JWKSetSource<SecurityContext> {
    /** How long a withdrawn key may still be believed here. */
    static final Duration BELIEVED_FOR = Duration.ofSeconds(30);

    private static final Duration FETCHED_WITHIN = Duration.ofSeconds(5);
    private static final Duration ASKED_AGAIN_AFTER = Duration.ofSeconds(1);
    private static final Duration OUTAGE_BORNE_FOR = Duration.ofMinutes(5);

    private final OidcDiscovery issuer;
    private final IssuerClient client = new IssuerClient();

    private PublishedKeys(OidcDiscovery issuer) {
        this.issuer = issuer;
    }

    static JWKSource<SecurityContext> of(OidcDiscovery issuer) {
        return JWKSourceBuilder.create(new PublishedKeys(issuer))
                .cache(BELIEVED_FOR.toMillis(), FETCHED_WITHIN.toMillis())
                .refreshAheadCache(false)
                .rateLimited(ASKED_AGAIN_AFTER.toMillis())
                .outageTolerant(OUTAGE_BORNE_FOR.toMillis())
                .build();
    }

    @Override
    public JWKSet getJWKSet(JWKSetCacheRefreshEvaluator refresh, long currentTime, @Nullable SecurityContext context)
            throws JWKSetUnavailableException {
        try {
            return JWKSet.parse(client.get(issuer.keys()));
        } catch (IOException | ParseException failure) {
            throw new JWKSetUnavailableException("The issuer's keys cannot be had", failure);
        }
    }

    @Override
    public void close() {}
}
