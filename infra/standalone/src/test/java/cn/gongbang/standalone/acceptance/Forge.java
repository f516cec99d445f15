package cn.gongbang.standalone.acceptance;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Makes tokens, true and forged ones, by the very key of a running issuer. */
final class Forge {
    private final RSAKey key;
    private final String issuer;

    /** @param keys the issuer's own file */
    Forge(Path keys, String issuer) throws Exception {
        this.key = JWKSet.parse(Files.readString(keys)).getKeys().getFirst().toRSAKey();
        this.issuer = issuer;
    }

    /** A token as the issuer makes it for an auditor, changed. */
    String signed(Consumer<JWTClaimsSet.Builder> change) throws JOSEException {
        return signed(key, claims(change));
    }

    String by(String role) throws JOSEException {
        return signed(claims -> claims.claim("roles", List.of(role)));
    }

    String ending(int secondsFromNow) throws JOSEException {
        return signed(claims -> claims.expirationTime(in(secondsFromNow)));
    }

    /** What no resource server may take, by what is wrong with it. */
    Map<String, String> refused() throws Exception {
        Map<String, String> forged = new LinkedHashMap<>();
        forged.put("wrong issuer", signed(claims -> claims.issuer("https://elsewhere.example")));
        forged.put("no issuer", signed(claims -> claims.issuer(null)));
        forged.put("wrong audience", signed(claims -> claims.audience("gongbang-console")));
        forged.put("no audience", signed(claims -> claims.audience((String) null)));
        forged.put("no subject", signed(claims -> claims.subject(null)));
        forged.put("ended 65 s ago", ending(-65));
        forged.put("no end", signed(claims -> claims.expirationTime(null)));
        forged.put("begins in 75 s", signed(claims -> claims.notBeforeTime(in(75))));
        forged.put(
                "foreign key", signed(new RSAKeyGenerator(2048).keyID("foreign").generate(), claims(same -> {})));
        forged.put(
                "foreign key under the known name",
                signed(new RSAKeyGenerator(2048).keyID(key.getKeyID()).generate(), claims(same -> {})));
        forged.put("no signature", new PlainJWT(claims(same -> {})).serialize());
        forged.put("HS256 by the public key", hmac(key.toRSAPublicKey().getEncoded()));
        forged.put(
                "HS256 by the published key",
                hmac(key.toPublicJWK().toJSONString().getBytes(StandardCharsets.UTF_8)));
        forged.put("changed payload", changed());
        forged.put("signature cut off", by("AUDITOR").replaceAll("\\.[^.]*$", "."));
        return forged;
    }

    private String changed() throws JOSEException {
        String[] parts = by("AUDITOR").split("\\.");
        String payload =
                new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8).replace("AUDITOR", "ADMIN");
        parts[1] = Base64.getUrlEncoder().withoutPadding().encodeToString(payload.getBytes(StandardCharsets.UTF_8));
        return String.join(".", parts);
    }

    private String hmac(byte[] secret) throws JOSEException {
        SignedJWT token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.HS256).keyID(key.getKeyID()).build(), claims(same -> {}));
        token.sign(new MACSigner(secret));
        return token.serialize();
    }

    private JWTClaimsSet claims(Consumer<JWTClaimsSet.Builder> change) {
        JWTClaimsSet.Builder claims = new JWTClaimsSet.Builder()
                .issuer(issuer)
                .audience("gongbang")
                .subject("auditor")
                .claim("roles", List.of("AUDITOR"))
                .issueTime(in(-120))
                .expirationTime(in(300));
        change.accept(claims);
        return claims.build();
    }

    private static String signed(RSAKey by, JWTClaimsSet claims) throws JOSEException {
        SignedJWT token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(by.getKeyID()).build(), claims);
        token.sign(new RSASSASigner(by));
        return token.serialize();
    }

    private static Date in(int seconds) {
        return Date.from(Instant.now().plusSeconds(seconds));
    }
}
