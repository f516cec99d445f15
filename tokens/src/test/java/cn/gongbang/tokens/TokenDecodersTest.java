package cn.gongbang.tokens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;

class TokenDecodersTest {
    private final List<JWK> published = new CopyOnWriteArrayList<>();
    private HttpServer server;
    private String issuer;
    private Instant now = Instant.parse("2026-11-24T01:00:00Z");
    private RSAKey key;

    @BeforeEach
    void publish() throws Exception {
        key = new RSAKeyGenerator(2048).keyIDFromThumbprint(true).generate();
        published.add(key.toPublicJWK());
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        issuer = "http://127.0.0.1:" + server.getAddress().getPort() + "/realms/gongbang";
        server.createContext(
                "/realms/gongbang/.well-known/openid-configuration",
                exchange -> answer(exchange, "{\"issuer\":\"" + issuer + "\",\"jwks_uri\":\"" + issuer + "/keys\"}"));
        server.createContext(
                "/realms/gongbang/keys", exchange -> answer(exchange, new JWKSet(List.copyOf(published)).toString()));
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void givenClocksThatDiffer_whenByLessThanAMinute_thenTaken() throws Exception {
        JwtDecoder decoder = decoder();

        assertThat(decoder.decode(token(key, -600, -59)).getSubject()).isEqualTo("auditor");
        assertThatThrownBy(() -> decoder.decode(token(key, -600, -61))).isInstanceOf(BadJwtException.class);
        assertThat(decoder.decode(token(key, 59, 600)).getSubject()).isEqualTo("auditor");
        assertThatThrownBy(() -> decoder.decode(token(key, 61, 600))).isInstanceOf(BadJwtException.class);
    }

    @Test
    void givenRememberedToken_whenItsTimeIsOver_thenRefusedThoughItIsRemembered() throws Exception {
        JwtDecoder decoder = decoder();
        String token = token(key, -600, -50);
        decoder.decode(token);

        now = now.plusSeconds(11);
        assertThatThrownBy(() -> decoder.decode(token)).isInstanceOf(BadJwtException.class);
    }

    @Test
    void givenNewKey_whenItSigns_thenItIsFetchedAtOnce() throws Exception {
        JwtDecoder decoder = decoder();
        decoder.decode(token(key, 0, 60));
        RSAKey next = new RSAKeyGenerator(2048).keyIDFromThumbprint(true).generate();

        published.add(next.toPublicJWK());

        assertThat(decoder.decode(token(next, 0, 60)).getSubject()).isEqualTo("auditor");
    }

    @Test
    void givenWithdrawnKey_whenItsTokenWasCheckedJustBefore_thenItIsBelievedForAMinuteAtMost() {
        assertThat(PublishedKeys.BELIEVED_FOR.plus(RememberingJwtDecoder.REMEMBERED_FOR))
                .isLessThanOrEqualTo(Duration.ofMinutes(1));
    }

    @Test
    void givenIssuerThatDoesNotAnswer_whenATokenComes_thenItCannotBeCheckedWhichIsNoVerdict() throws Exception {
        JwtDecoder decoder = decoder();
        server.stop(0);

        assertThatThrownBy(() -> decoder.decode(token(key, 0, 60)))
                .isInstanceOf(JwtException.class)
                .isNotInstanceOf(BadJwtException.class);
    }

    private JwtDecoder decoder() {
        OidcProperties properties = new OidcProperties(issuer, null, null, "gongbang", "roles", "union", Map.of());
        InstantSource clock = () -> now;
        return TokenDecoders.of(
                properties, PublishedKeys.of(new OidcDiscovery(properties)), clock.withZone(ZoneOffset.UTC));
    }

    private String token(RSAKey by, int beginsIn, int endsIn) throws JOSEException {
        JWTClaimsSet claims = new JWTClaimsSet.Builder()
                .issuer(issuer)
                .audience("gongbang")
                .subject("auditor")
                .notBeforeTime(Date.from(now.plusSeconds(beginsIn)))
                .expirationTime(Date.from(now.plusSeconds(endsIn)))
                .build();
        SignedJWT token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(by.getKeyID()).build(), claims);
        token.sign(new RSASSASigner(by));
        return token.serialize();
    }

    private static void answer(HttpExchange exchange, String body) throws IOException {
        try (exchange) {
            byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }
}
