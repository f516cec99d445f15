package cn.gongbang.platform.personal;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The keys used lately, by case; kept for minutes, so that a key destroyed elsewhere is gone here soon. */
final class RecentKeys {
    private static final Duration KEPT = Duration.ofMinutes(5);
    private static final int CASES = 20_000;
    private final KeyRing ring;
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
            keep(absent, ring.find(absent));
        }
    }

    /** The key; absent when it was never made, empty within when it was destroyed. */
    Optional<Optional<PersonKey>> known(KeyName name) {
        prepare(Set.of(name.caseId()));
        return Optional.ofNullable(
                cases.asMap().getOrDefault(name.caseId(), Map.of()).get(name));
    }

    /**
     * The key to open with, empty when it was destroyed.
     *
     * @throws IllegalStateException when the ring never had it: what was sealed with it is lost, or the ring is
     */
    Optional<PersonKey> opening(KeyName name) {
        Optional<Optional<PersonKey>> key = known(name);
        if (key.isEmpty()) {
            keep(Set.of(name.caseId()), ring.find(Set.of(name.caseId())));
            key = known(name);
        }
        return key.orElseThrow(() -> new IllegalStateException("the key ring has no key " + name));
    }

    void make(Set<KeyName> names) {
        Map<KeyName, Optional<byte[]>> made = ring.make(names);
        Set<String> caseIds = new HashSet<>();
        names.forEach(name -> caseIds.add(name.caseId()));
        keep(caseIds, made);
    }

    void forget(String caseId) {
        cases.invalidate(caseId);
    }

    private void keep(Set<String> caseIds, Map<KeyName, Optional<byte[]>> found) {
        Map<String, Map<KeyName, Optional<PersonKey>>> grouped = new HashMap<>();
        caseIds.forEach(caseId -> grouped.put(caseId, new HashMap<>()));
        found.forEach((name, secret) -> grouped.computeIfAbsent(name.caseId(), caseId -> new HashMap<>())
                .put(name, secret.map(bytes -> new PersonKey(name, bytes))));
        grouped.forEach((caseId, keys) -> cases.asMap().merge(caseId, Map.copyOf(keys), RecentKeys::both));
    }

    private static Map<KeyName, Optional<PersonKey>> both(
            Map<KeyName, Optional<PersonKey>> known, Map<KeyName, Optional<PersonKey>> newer) {
        Map<KeyName, Optional<PersonKey>> all = new HashMap<>(known);
        all.putAll(newer);
        return Map.copyOf(all);
    }
}
