package cn.gongbang.gateway.issuer;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.core.OAuth2Token;
import org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames;
import org.springframework.security.oauth2.server.authorization.OAuth2Authorization;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationCode;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;

/** What was granted in the last minutes: as long as a code may be redeemed or a token is good, and never more than so many. */
final class RecentAuthorizations implements OAuth2AuthorizationService {
    private static final Duration KEPT_FOR = Duration.ofMinutes(11);
    private static final int MOST = 10_000;
    private static final Map<String, Class<? extends OAuth2Token>> TYPES = Map.of(
            OAuth2ParameterNames.CODE,
            OAuth2AuthorizationCode.class,
            OAuth2TokenType.ACCESS_TOKEN.getValue(),
            OAuth2AccessToken.class);

    /** A token is found as what it was issued as only. */
    private record Issued(String type, String value) {}

    private final Cache<String, OAuth2Authorization> recent =
            Caffeine.newBuilder().expireAfterWrite(KEPT_FOR).maximumSize(MOST).build();
    private final Cache<Issued, String> ids =
            Caffeine.newBuilder().expireAfterWrite(KEPT_FOR).maximumSize(MOST).build();

    @Override
    public void save(OAuth2Authorization authorization) {
        recent.put(authorization.getId(), authorization);
        TYPES.forEach((type, kind) -> {
            OAuth2Authorization.Token<? extends OAuth2Token> token = authorization.getToken(kind);
            if (token != null) {
                ids.put(new Issued(type, token.getToken().getTokenValue()), authorization.getId());
            }
        });
    }

    @Override
    public void remove(OAuth2Authorization authorization) {
        recent.invalidate(authorization.getId());
    }

    @Override
    public @Nullable OAuth2Authorization findById(String id) {
        return recent.getIfPresent(id);
    }

    @Override
    public @Nullable OAuth2Authorization findByToken(String token, @Nullable OAuth2TokenType type) {
        return TYPES.keySet().stream()
                .filter(known -> type == null || type.getValue().equals(known))
                .map(known -> ids.getIfPresent(new Issued(known, token)))
                .filter(Objects::nonNull)
                .findFirst()
                .map(recent::getIfPresent)
                .orElse(null);
    }
}
