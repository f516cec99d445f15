package cn.gongbang.gateway.keys;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The keys of the standalone issuer. A new one is made when the newest is old enough; it is published first and signs a
 * little later, and the one before stays published until nothing signed by it can be valid any more. Wall clock.
 */
public final class SigningKeys implements JWKSource<SecurityContext> {
    /** The longest that anything signed here is good for. */
    public static final Duration SIGNED_LASTS = Duration.ofHours(12);

    static final Duration PUBLISHED_BEFORE_USE = Duration.ofMinutes(2);
    private static final Duration CLOCKS_DIFFER_BY = Duration.ofMinutes(1);

    private final KeyFile file;
    private final Duration changedEvery;
    private final InstantSource wallClock;
    private volatile Ring ring;

    /** @throws IOException when the keys cannot be read or kept */
    SigningKeys(KeyFile file, Duration changedEvery, InstantSource wallClock) throws IOException {
        this.file = file;
        this.changedEvery = changedEvery;
        this.wallClock = wallClock;
        this.ring = new Ring(file.read());
        if (ring.oldestFirst.isEmpty()) {
            change(wallClock.instant());
        }
    }

    /** The keys that count now, the one to sign with first; with their private halves. */
    @Override
    public List<JWK> get(JWKSelector selector, @Nullable SecurityContext context) {
        return selector.select(
                new JWKSet(List.copyOf(ringAt(wallClock.instant()).signingFirst(wallClock.instant()))));
    }

    private Ring ringAt(Instant now) {
        Ring known = ring;
        return known.isDue(now, changedEvery) ? changed(now) : known;
    }

    private synchronized Ring changed(Instant now) {
        if (ring.isDue(now, changedEvery)) {
            try {
                change(now);
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
        return ring;
    }

    private synchronized void change(Instant now) throws IOException {
        List<RSAKey> next = new ArrayList<>(ring.stillNeeded(now));
        if (next.isEmpty() || !now.isBefore(madeAt(next.getLast()).plus(changedEvery))) {
            next.add(made(now));
        }
        file.write(next);
        ring = new Ring(List.copyOf(next));
    }

    private static RSAKey made(Instant now) {
        try {
            return new RSAKeyGenerator(2048)
                    .keyUse(KeyUse.SIGNATURE)
                    .algorithm(JWSAlgorithm.RS256)
                    .keyIDFromThumbprint(true)
                    .issueTime(Date.from(now))
                    .generate();
        } catch (JOSEException missing) {
            throw new IllegalStateException("No RSA key can be made here", missing);
        }
    }

    private static Instant madeAt(RSAKey key) {
        Date issued = key.getIssueTime();
        return issued == null ? Instant.EPOCH : issued.toInstant();
    }

    /** Keys in the order they were made. */
    private record Ring(List<RSAKey> oldestFirst) {

        boolean isDue(Instant now, Duration changedEvery) {
            return stillNeeded(now).size() < oldestFirst.size()
                    || !now.isBefore(madeAt(oldestFirst.getLast()).plus(changedEvery));
        }

        /** Without those whose successor has been signing for so long that nothing of theirs is valid. */
        List<RSAKey> stillNeeded(Instant now) {
            List<RSAKey> needed = new ArrayList<>();
            for (int i = 0; i < oldestFirst.size(); i++) {
                boolean last = i == oldestFirst.size() - 1;
                if (last || now.isBefore(signsFrom(i + 1).plus(SIGNED_LASTS).plus(CLOCKS_DIFFER_BY))) {
                    needed.add(oldestFirst.get(i));
                }
            }
            return needed;
        }

        List<RSAKey> signingFirst(Instant now) {
            int signing = oldestFirst.size() - 1;
            while (signing > 0 && now.isBefore(signsFrom(signing))) {
                signing--;
            }
            List<RSAKey> ordered = new ArrayList<>(oldestFirst);
            ordered.addFirst(ordered.remove(signing));
            return ordered;
        }

        private Instant signsFrom(int index) {
            Instant made = madeAt(oldestFirst.get(index));
            return index == 0 ? made : made.plus(PUBLISHED_BEFORE_USE);
        }
    }
}
