package cn.gongbang.gateway.signin;

import cn.gongbang.gateway.InStandalone;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.stereotype.Component;

/**
 * Finds standalone users by name. The tree behind them is remembered and fetched anew when it is old, when it was
 * changed through this gateway, or when a name is not found: for one name at most once a second.
 */
@Component
@InStandalone
public class UserDirectory {
    private static final Logger LOG = LoggerFactory.getLogger(UserDirectory.class);
    private static final Duration TREE_IS_GOOD_FOR = Duration.ofMinutes(5);
    private static final Duration NOT_AGAIN_FOR = Duration.ofSeconds(1);
    static final int UNKNOWN_NAMES_KEPT = 1_000;

    private final UnionTree tree;
    private final ReentrantLock fetching = new ReentrantLock();
    private final Cache<String, Boolean> unknownNames = Caffeine.newBuilder()
            .expireAfterWrite(NOT_AGAIN_FOR)
            .maximumSize(UNKNOWN_NAMES_KEPT)
            .executor(Runnable::run)
            .build();
    private volatile @Nullable Known known;
    private volatile long changedAt = System.nanoTime();

    UserDirectory(UnionTree tree) {
        this.tree = tree;
    }

    /** @throws AuthenticationServiceException when the name may be a union's and the tree cannot be had */
    public Optional<User> find(String name) {
        User always = StandaloneUsers.WITHOUT_UNION.get(name);
        if (always != null) {
            return Optional.of(always);
        }
        long asked = System.nanoTime();
        Known now = known;
        if (now != null && isCurrent(now) && (now.users.containsKey(name) || isRefused(name))) {
            return Optional.ofNullable(now.users.get(name));
        }
        Known fresh = fetch(asked);
        User user = fresh.users.get(name);
        if (user == null && fresh.failure != null) {
            throw new AuthenticationServiceException("the union tree cannot be had", fresh.failure);
        }
        if (user == null) {
            unknownNames.put(name, true);
        }
        return Optional.ofNullable(user);
    }

    /** The tree was changed: what is remembered of it no longer counts. */
    public void forget() {
        changedAt = System.nanoTime();
        unknownNames.invalidateAll();
    }

    long unknownNamesKept() {
        return unknownNames.estimatedSize();
    }

    private boolean isRefused(String name) {
        return unknownNames.getIfPresent(name) != null;
    }

    private boolean isCurrent(Known now) {
        return now.askedAt - changedAt > 0 && now.age() < TREE_IS_GOOD_FOR.toNanos();
    }

    private Known fetch(long asked) {
        fetching.lock();
        try {
            Known now = known;
            if (now != null
                    && (now.askedAt - asked > 0 || now.failure != null && now.age() < NOT_AGAIN_FOR.toNanos())) {
                return now;
            }
            Known fetched = ask(now == null ? Map.of() : now.users);
            known = fetched;
            return fetched;
        } finally {
            fetching.unlock();
        }
    }

    private Known ask(Map<String, User> before) {
        long askedAt = System.nanoTime();
        try {
            return new Known(StandaloneUsers.of(tree.now()), askedAt, null);
        } catch (IOException failure) {
            LOG.warn("The union tree cannot be fetched: {}", failure.toString());
            return new Known(before, askedAt, failure);
        }
    }

    /** The users of a tree asked for at {@code askedAt}, or those of an earlier one when that failed. */
    private record Known(
            Map<String, User> users, long askedAt, @Nullable IOException failure) {
        long age() {
            return System.nanoTime() - askedAt;
        }
    }
}
