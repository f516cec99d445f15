package cn.gongbang.gateway.issuer;

import cn.gongbang.contracts.codes.Role;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.oidc.OidcScopes;
import org.springframework.security.oauth2.server.authorization.client.InMemoryRegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;

/** Who may ask the standalone issuer for tokens: the console for people, the workers' app, and each service. */
final class Clients {
    static final String CONSOLE = "gongbang-console";
    static final String APP = "app";

    private static final String ROLE = "gongbang.role";
    private static final List<String> CONSOLE_PAGES = List.of("/", "/callback", "/silent-callback");
    private static final TokenSettings TEN_MINUTES = TokenSettings.builder()
            .accessTokenTimeToLive(Duration.ofMinutes(10))
            .authorizationCodeTimeToLive(Duration.ofMinutes(1))
            .build();

    private Clients() {}

    static RegisteredClientRepository of(IssuerProperties properties, PasswordEncoder secrets, String origin) {
        List<RegisteredClient> clients = new ArrayList<>();
        clients.add(console(origin));
        clients.add(confidential(APP, secrets.encode(properties.password()), Role.APPLICANT_APP));
        properties
                .services()
                .forEach((name, secret) -> clients.add(confidential(name, secrets.encode(secret), Role.SERVICE)));
        return new InMemoryRegisteredClientRepository(clients);
    }

    /** The role of a client that acts for itself. */
    static String role(RegisteredClient client) {
        return Objects.requireNonNull(client.getClientSettings().getSetting(ROLE));
    }

    private static RegisteredClient console(String origin) {
        return RegisteredClient.withId(CONSOLE)
                .clientId(CONSOLE)
                .clientAuthenticationMethod(ClientAuthenticationMethod.NONE)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .redirectUris(uris -> CONSOLE_PAGES.forEach(page -> uris.add(origin + page)))
                .postLogoutRedirectUri(origin + "/")
                .scope(OidcScopes.OPENID)
                .scope(OidcScopes.PROFILE)
                .clientSettings(ClientSettings.builder()
                        .requireProofKey(true)
                        .requireAuthorizationConsent(false)
                        .build())
                .tokenSettings(TEN_MINUTES)
                .build();
    }

    private static RegisteredClient confidential(String name, String secret, Role role) {
        return RegisteredClient.withId(name)
                .clientId(name)
                .clientSecret(secret)
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_POST)
                .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
                .clientSettings(
                        ClientSettings.builder().setting(ROLE, role.name()).build())
                .tokenSettings(TEN_MINUTES)
                .build();
    }
}
