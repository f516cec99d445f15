package cn.gongbang.eventkit;

import cn.gongbang.platform.personal.KeyName;
import cn.gongbang.platform.personal.KeyRing;
import cn.gongbang.platform.personal.Sealing;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** A ring for tests: each name has always the same key, so that what was sealed in one run opens in every other. */
public final class FixedKeys implements KeyRing {
    private static final Pattern NAMED = Pattern.compile("sealed:1:([^/:]+)/([^:]*):");
    private final Set<KeyName> destroyed = ConcurrentHashMap.newKeySet();
    private final Set<KeyName> made = ConcurrentHashMap.newKeySet();

    /** Seals with such keys. */
    public static Sealing sealing() {
        return new Sealing(new FixedKeys());
    }

    @Override
    public Map<KeyName, Optional<byte[]>> find(Set<String> cases) {
        Map<KeyName, Optional<byte[]>> found = new HashMap<>();
        made.stream().filter(name -> cases.contains(name.caseId())).forEach(name -> found.put(name, secret(name)));
        return found;
    }

    @Override
    public Map<KeyName, Optional<byte[]>> make(Set<KeyName> names) {
        made.addAll(names);
        Map<KeyName, Optional<byte[]>> keys = new HashMap<>();
        names.forEach(name -> keys.put(name, secret(name)));
        return keys;
    }

    /** Has every key the JSON was sealed with, in whichever run. */
    void know(String json) {
        NAMED.matcher(json).results().forEach(name -> made.add(new KeyName(name.group(1), name.group(2))));
    }

    public void destroy(KeyName name) {
        made.add(name);
        destroyed.add(name);
    }

    private Optional<byte[]> secret(KeyName name) {
        return destroyed.contains(name) ? Optional.empty() : Optional.of(hash(name.toString()));
    }

    private static byte[] hash(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
