package cn.gongbang.tokens;

import com.nimbusds.jose.util.JSONObjectUtils;
import java.io.IOException;
import java.net.URI;
import java.text.ParseException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where the issuer's keys and tokens are to be had: as configured, else as its discovery document tells. It is asked
 * when first needed, so that a service starts while its issuer does not answer yet.
 */
public final class OidcDiscovery {
    private static final String DOCUMENT = "/.well-known/openid-configuration";

    private final OidcProperties properties;
    private final IssuerClient client;
    private volatile @Nullable Map<String, Object> document;

    public OidcDiscovery(OidcProperties properties) {
        this.properties = properties;
        this.client = new IssuerClient();
    }

    /** @throws IOException when the issuer must be asked and does not answer, or answers for another issuer */
    public URI keys() throws IOException {
        return properties.jwkSetUri() == null ? told("jwks_uri") : properties.jwkSetUri();
    }

    /** @throws IOException as for {@link #keys()} */
    public URI tokens() throws IOException {
        return properties.tokenUri() == null ? told("token_endpoint") : properties.tokenUri();
    }

    private URI told(String name) throws IOException {
        Map<String, Object> known = document;
        if (known == null) {
            known = fetch();
            document = known;
        }
        if (known.get(name) instanceof String address) {
            return URI.create(address);
        }
        throw new IOException("The issuer " + properties.issuer() + " tells no " + name);
    }

    private Map<String, Object> fetch() throws IOException {
        String issuer = properties.issuer();
        String base = issuer.endsWith("/") ? issuer.substring(0, issuer.length() - 1) : issuer;
        try {
            Map<String, Object> told = JSONObjectUtils.parse(client.get(URI.create(base + DOCUMENT)));
            if (!issuer.equals(told.get("issuer"))) {
                throw new IOException("The discovery document of " + issuer + " speaks for another issuer");
            }
            return told;
        } catch (ParseException unreadable) {
            throw new IOException("The discovery document of " + issuer + " is unreadable", unreadable);
        }
    }
}
