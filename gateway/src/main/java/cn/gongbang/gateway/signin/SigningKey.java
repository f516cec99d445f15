package cn.gongbang.gateway.signin;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import org.springframework.stereotype.Component;

/** The key the gateway signs with: made at start, never stored, its public half published. */
@Component
class SigningKey {
    private final RSAKey key;

    SigningKey() throws JOSEException {
        this.key = new RSAKeyGenerator(2048)
                .keyUse(KeyUse.SIGNATURE)
                .algorithm(JWSAlgorithm.RS256)
                .keyIDFromThumbprint(true)
                .generate();
    }

    RSAKey key() {
        return key;
    }

    JWKSet published() {
        return new JWKSet(key.toPublicJWK());
    }
}
