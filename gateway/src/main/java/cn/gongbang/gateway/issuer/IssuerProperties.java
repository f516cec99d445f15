package cn.gongbang.gateway.issuer;

import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the standalone issuer.
 *
 * @param password the one password of all standalone users, and the secret of the workers' app
 * @param services the secret of each service's client, by the client's id
 */
@ConfigurationProperties("gongbang.issuer")
public record IssuerProperties(
        @DefaultValue("") String password, @DefaultValue Map<String, String> services) {

    @Override
    public String toString() {
        return "IssuerProperties" + services.keySet();
    }
}
