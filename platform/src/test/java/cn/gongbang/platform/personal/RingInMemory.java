package cn.gongbang.platform.personal;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

/** A ring as long as a test. */
public final class RingInMemory implements KeyRing {
    final Map<KeyName, Optional<byte[]>> keys = new HashMap<>();
    private final Random random = new Random(1);
    int asked;

    public static Sealing sealing() {
        return new Sealing(new RingInMemory());
    }

    @Override
    public Map<KeyName, Optional<byte[]>> find(Set<String> cases) {
        asked++;
        return keys.entrySet().stream()
                .filter(key -> cases.contains(key.getKey().caseId()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @Override
    public Map<KeyName, Optional<byte[]>> make(Set<KeyName> names) {
        asked++;
        names.forEach(name -> keys.computeIfAbsent(name, absent -> Optional.of(secret())));
        return names.stream().collect(Collectors.toMap(name -> name, keys::get));
    }

    void destroy(KeyName name) {
        keys.put(name, Optional.empty());
    }

    private byte[] secret() {
        byte[] secret = new byte[32];
        random.nextBytes(secret);
        return secret;
    }
}
