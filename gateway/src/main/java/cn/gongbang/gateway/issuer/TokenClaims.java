package cn.gongbang.gateway.issuer;

import cn.gongbang.gateway.signin.User;
import cn.gongbang.gateway.signin.UserDirectory;
import cn.gongbang.tokens.OidcProperties;
import java.util.List;
import java.util.Objects;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;

/** What stands in a token of the standalone issuer: audience, roles and union, as the union tree has them now. */
final class TokenClaims implements OAuth2TokenCustomizer<JwtEncodingContext> {
    private final OidcProperties properties;
    private final UserDirectory directory;

    TokenClaims(OidcProperties properties, UserDirectory directory) {
        this.properties = properties;
        this.directory = directory;
    }

    @Override
    public void customize(JwtEncodingContext context) {
        JwtClaimsSet.Builder claims = context.getClaims();
        if (OAuth2TokenType.ACCESS_TOKEN.equals(context.getTokenType())) {
            claims.audience(List.of(properties.audience()));
        }
        if (AuthorizationGrantType.CLIENT_CREDENTIALS.equals(context.getAuthorizationGrantType())) {
            claims.claim(properties.rolesClaim(), List.of(Clients.role(context.getRegisteredClient())));
            return;
        }
        User user = directory
                .find(Objects.requireNonNull(context.<Authentication>getPrincipal())
                        .getName())
                .orElseThrow(() -> new OAuth2AuthenticationException(OAuth2ErrorCodes.INVALID_GRANT));
        claims.claim(
                properties.rolesClaim(), user.roles().stream().map(Enum::name).toList());
        if (user.union() != null) {
            claims.claim(properties.unionClaim(), user.union().value());
        }
    }
}
