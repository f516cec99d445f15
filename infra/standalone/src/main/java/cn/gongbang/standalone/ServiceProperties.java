package cn.gongbang.standalone;

import cn.gongbang.standalone.embedded.EmbeddedParts;
import java.io.IOException;
import java.net.URI;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What every application of a run is told.
 *
 * @param addresses where each service listens, by name
 * @param secrets by which the services sign in at the issuer, which is the gateway
 */
record ServiceProperties(
        EmbeddedParts parts, DataFolder folder, URI gateway, Map<String, URI> addresses, ClientSecrets secrets) {
    /** The database of the keys personal data is sealed with; only the service that holds the ring uses it. */
    static final String KEYS = "gongbang_keys";

    private static final String PASSWORD_OF_ALL_USERS = "gongbang";

    Map<String, String> of(ServiceSpec spec) throws IOException {
        Map<String, String> properties = new LinkedHashMap<>();
        addresses.forEach((name, address) -> properties.put("gongbang.services." + name, address.toString()));
        properties.put("gongbang.data", folder.of(spec).toString());
        properties.put("gongbang.instance", "standalone");
        properties.put("gongbang.standalone", "true");
        properties.put("gongbang.oidc.issuer", gateway.toString());
        properties.put("server.tomcat.basedir", folder.webServerOf(spec).toString());
        String database = spec.database();
        if (database != null) {
            properties.put("gongbang.event-store", "jdbc");
            properties.put(
                    "gongbang.oidc.jwk-set-uri", gateway.resolve("/oauth2/jwks").toString());
            properties.put(
                    "gongbang.oidc.token-uri", gateway.resolve("/oauth2/token").toString());
            properties.put("gongbang.service.client-secret", secrets.of(spec.name()));
            properties.put("gongbang.mongo.database", "gongbang_" + spec.name().replace('-', '_'));
            properties.put("gongbang.keys.url", parts.postgres().jdbcUrl(KEYS));
            properties.put("gongbang.keys.username", parts.postgres().user());
            properties.put("gongbang.keys.password", parts.postgres().password());
            properties.put("gongbang.integrity.name", DataFolder.INTEGRITY);
            properties.put("gongbang.integrity.key", Base64.getEncoder().encodeToString(folder.integritySecret()));
            properties.put("spring.datasource.url", parts.postgres().jdbcUrl(database));
            properties.put("spring.datasource.username", parts.postgres().user());
            properties.put("spring.datasource.password", parts.postgres().password());
            properties.put("spring.kafka.bootstrap-servers", parts.kafka().bootstrapServers());
            properties.put("spring.mongodb.uri", parts.mongo().uri());
        } else {
            properties.put(
                    "gongbang.issuer.keys",
                    folder.of(spec).resolve("signing-keys.json").toString());
            properties.put("gongbang.issuer.password", PASSWORD_OF_ALL_USERS);
            addresses.keySet().forEach(name -> properties.put("gongbang.issuer.services." + name, secrets.of(name)));
        }
        return properties;
    }
}
