package cn.gongbang.platform.personal;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;

/** The keys used lately, by case; kept for minutes, so that a key destroyed elsewhere is gone here soon. */
final class RecentKeys {
    private static final Duration KEPT = Duration.ofMinutes(5);
    private static final int CASES = 20_000;
    private final KeyRing ring;
    private final AtomicLong forgotten = new AtomicLong();
    private final Cache<String, Map<KeyName, Optional<PersonKey>>> cases =
            Caffeine.newBuilder().maximumSize(CASES).expireAfterWrite(KEPT).build();

    RecentKeys(KeyRing ring) {
        this.ring = ring;
    }

    /** Fetches in one go what the cases' data may be sealed with. */
    void prepare(Set<String> caseIds) {
        Set<String> absent = new HashSet<>(caseIds);
        absent.removeAll(cases.asMap().keySet());
        if (!absent.isEmpty()) {
            fetch(absent);
        }
    }

    /** The key; absent when it was never made, empty within when it was destroyed. */
    Optional<Optional<PersonKey>> known(KeyName name) {
        Map<KeyName, Optional<PersonKey>> kept = cases.getIfPresent(name.caseId());
        return kept == null ? fetched(name) : Optional.ofNullable(kept.get(name));
    }

    /**
     * The key to open with, empty when it was destroyed.
     *
     * @throws IllegalStateException when the ring never had it: what was sealed with it is lost, or the ring is
     */
    Optional<PersonKey> opening(KeyName name) {
        return known(name)
                .or(() -> fetched(name))
                .orElseThrow(() -> new IllegalStateException("the key ring has no key " + name));
    }

    private Optional<Optional<PersonKey>> fetched(KeyName name) {
        return Optional.ofNullable(fetch(Set.of(name.caseId()))
                .getOrDefault(name.caseId(), Map.of())
                .get(name));
    }

    void make(Set<KeyName> names) {
        long moment = forgotten.get();
        Set<String> caseIds = new HashSet<>();
        names.forEach(name -> caseIds.add(name.caseId()));
        keep(caseIds, ring.make(names), moment);
    }

    void forget(String caseId) {
        forgotten.incrementAndGet();
        cases.invalidate(caseId);
    }

    private Map<String, Map<KeyName, Optional<PersonKey>>> fetch(Set<String> caseIds) {
        long moment = forgotten.get();
        return keep(caseIds, ring.find(caseIds), moment);
    }

    /** Keeps what was asked for at the moment, unless a key was forgotten since: it may be one that is destroyed now. */
    private Map<String, Map<KeyName, Optional<PersonKey>>> keep(
            Set<String> caseIds, Map<KeyName, Optional<byte[]>> found, long moment) {
        Map<String, Map<KeyName, Optional<PersonKey>>> grouped = new HashMap<>();
        caseIds.forEach(caseId -> grouped.put(caseId, new HashMap<>()));
        found.forEach((name, secret) -> grouped.computeIfAbsent(name.caseId(), caseId -> new HashMap<>())
                .put(name, secret.map(bytes -> new PersonKey(name, bytes))));
        grouped.forEach((caseId, keys) -> cases.asMap().merge(caseId, Map.copyOf(keys), RecentKeys::both));
        if (forgotten.get() != moment) {
            cases.invalidateAll(caseIds);
        }
        return grouped;
    }

    private static Map<KeyName, Optional<PersonKey>> both(
            Map<KeyName, Optional<PersonKey>> known, Map<KeyName, Optional<PersonKey>> newer) {
        Map<KeyName, Optional<PersonKey>> all = new HashMap<>(known);
        all.putAll(newer);
        return Map.copyOf(all);
    }
}
