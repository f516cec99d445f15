package cn.gongbang.gateway.signin;

import cn.gongbang.gateway.InStandalone;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.stereotype.Component;

/**
 * Slows guessing down. A client that fails too often for one user, or too often at all, waits; each further failure
 * doubles the wait. A user many clients fail for is under attack: then each client has one failure only. Never does one
 * client's failure make another wait, so nobody can lock a user out from elsewhere. All is forgotten after a quiet hour.
 */
@Component
@InStandalone
public final class SignInThrottle {
    static final int FAILURES_FOR_A_USER = 5;
    static final int FAILURES_UNDER_ATTACK = 1;
    static final int AN_ATTACK = 50;
    static final int FAILURES_OF_A_CLIENT = 50;
    static final Duration LONGEST_FOR_A_USER = Duration.ofMinutes(15);
    static final Duration LONGEST_FOR_A_CLIENT = Duration.ofMinutes(1);
    static final int MOST_KEPT = 10_000;

    private static final Duration FORGOTTEN_AFTER = Duration.ofHours(1);
    private static final Duration FIRST_WAIT = Duration.ofSeconds(1);
    private static final int DOUBLED_AT_MOST = 20;

    private record Pair(String user, String client) {}

    private record Tally(int failures, Instant waitsUntil) {
        static final Tally NONE = new Tally(0, Instant.MIN);

        Tally failed(int allowed, Duration longest, Instant now) {
            int over = failures + 1 - allowed;
            if (over < 0) {
                return new Tally(failures + 1, now);
            }
            Duration wait = FIRST_WAIT.multipliedBy(1L << Math.min(over, DOUBLED_AT_MOST));
            return new Tally(failures + 1, now.plus(wait.compareTo(longest) < 0 ? wait : longest));
        }

        Tally undone() {
            return failures == 0 ? this : new Tally(failures - 1, Instant.MIN);
        }
    }

    private final InstantSource wallClock;
    private final Cache<Pair, Tally> pairs;
    private final Cache<String, Tally> clients;
    private final Cache<String, Integer> users;

    @Autowired
    SignInThrottle() {
        this(InstantSource.system());
    }

    SignInThrottle(InstantSource wallClock) {
        this.wallClock = wallClock;
        this.pairs = kept();
        this.clients = kept();
        this.users = kept();
    }

    /**
     * Checks credentials unless the client must wait. One check at a time, so that many at once are counted as such; it
     * has to be a quick one.
     *
     * @throws TooManySignIns when the client must wait; nothing was checked then
     * @throws BadCredentialsException when the check fails
     */
    public synchronized void check(String user, String client, BooleanSupplier credentials) {
        Pair pair = new Pair(user, client);
        Instant now = wallClock.instant();
        Instant until = later(tally(pairs, pair).waitsUntil, tally(clients, client).waitsUntil);
        if (now.isBefore(until)) {
            throw new TooManySignIns(Duration.between(now, until));
        }
        if (!credentials.getAsBoolean()) {
            failed(user, client);
            throw new BadCredentialsException("wrong credentials");
        }
    }

    /** A sign-in failed. */
    synchronized void failed(String user, String client) {
        Instant now = wallClock.instant();
        int failuresForUser = users.asMap().merge(user, 1, Integer::sum);
        int allowed = failuresForUser >= AN_ATTACK ? FAILURES_UNDER_ATTACK : FAILURES_FOR_A_USER;
        Pair pair = new Pair(user, client);
        pairs.put(pair, tally(pairs, pair).failed(allowed, LONGEST_FOR_A_USER, now));
        clients.put(client, tally(clients, client).failed(FAILURES_OF_A_CLIENT, LONGEST_FOR_A_CLIENT, now));
    }

    /** A sign-in succeeded: this client's failures for the user are forgiven. */
    public synchronized void succeeded(String user, String client) {
        Tally forgiven = pairs.asMap().remove(new Pair(user, client));
        for (int i = 0; forgiven != null && i < forgiven.failures; i++) {
            users.asMap().computeIfPresent(user, (same, failures) -> failures > 1 ? failures - 1 : null);
            clients.asMap().computeIfPresent(client, (same, tally) -> tally.failures > 1 ? tally.undone() : null);
        }
    }

    /** How many users, clients and pairs of them are remembered. */
    synchronized long remembered() {
        pairs.cleanUp();
        clients.cleanUp();
        users.cleanUp();
        return pairs.estimatedSize() + clients.estimatedSize() + users.estimatedSize();
    }

    private <K, V> Cache<K, V> kept() {
        return Caffeine.newBuilder()
                .expireAfterWrite(FORGOTTEN_AFTER)
                .maximumSize(MOST_KEPT)
                .executor(Runnable::run)
                .ticker(() -> TimeUnit.MILLISECONDS.toNanos(wallClock.millis()))
                .build();
    }

    private static <K> Tally tally(Cache<K, Tally> tallies, K key) {
        Tally tally = tallies.getIfPresent(key);
        return tally == null ? Tally.NONE : tally;
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
