package cn.gongbang.tokens;

import cn.gongbang.contracts.codes.Role;
import java.net.URI;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.core.env.Environment;

/**
 * The issuer whose tokens are taken, and how its tokens speak.
 *
 * @param issuer exactly as it stands in the tokens' {@code iss}
 * @param jwkSetUri where it publishes its keys; absent, its discovery document says
 * @param tokenUri where services get tokens of their own; absent, its discovery document says
 * @param audience what {@code aud} must name
 * @param rolesClaim the claim that lists the roles; dots lead into nested claims, as in {@code realm_access.roles}
 * @param unionClaim the claim with the code of the user's union
 * @param roleNames the issuer's own names of roles; a name not listed is read as it is
 */
@ConfigurationProperties(OidcProperties.PREFIX)
public record OidcProperties(
        String issuer,
        @Nullable URI jwkSetUri,
        @Nullable URI tokenUri,
        @DefaultValue("gongbang") String audience,
        @DefaultValue("roles") String rolesClaim,
        @DefaultValue("union") String unionClaim,
        @DefaultValue Map<String, Role> roleNames) {
    static final String PREFIX = "gongbang.oidc";

    /** @throws IllegalStateException when no issuer is configured */
    public static OidcProperties of(Environment environment) {
        String issuer = environment.getProperty(PREFIX + ".issuer");
        if (issuer == null || issuer.isBlank()) {
            throw new IllegalStateException(PREFIX + ".issuer names no issuer of tokens");
        }
        return Binder.get(environment).bind(PREFIX, OidcProperties.class).get();
    }
}
