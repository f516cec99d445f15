package cn.gongbang.standalone;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** A secret for each service of a run, made at its start and kept in memory only. */
final class ClientSecrets {
    private final SecureRandom random = new SecureRandom();
    private final Map<String, String> byName = new ConcurrentHashMap<>();

    String of(String service) {
        return byName.computeIfAbsent(service, name -> {
            byte[] bytes = new byte[32];
            random.nextBytes(bytes);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        });
    }
}
